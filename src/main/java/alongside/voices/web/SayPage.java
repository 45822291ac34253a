package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param session where it is said, or blank; @param counts the last day on which it counts as said there, once that has passed, else null; @param captured whether it is written down for somebody; @param leftOut who said no to notes */
public record SayPage(Project project, String session, @Nullable LocalDate counts, boolean captured, List<Person> people, Set<String> leftOut, Form form) implements Page {}
