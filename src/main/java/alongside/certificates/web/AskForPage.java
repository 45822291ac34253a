package alongside.certificates.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import java.util.List;

/** @param people those who were at a session */
public record AskForPage(Project project, List<Person> people, Form form) implements Page {}
