package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import java.util.List;
import java.util.Set;

/** @param session where it is said, or blank; @param captured whether it is written down for somebody; @param leftOut who said no to notes */
public record SayPage(Project project, String session, boolean captured, List<Person> people, Set<String> leftOut, Form form) implements Page {}
