package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import java.util.List;

/** @param session where it is said, or blank; @param captured whether it is written down for somebody */
public record SayPage(Project project, String session, boolean captured, List<Person> people, Form form) implements Page {}
