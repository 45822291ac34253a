package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import java.util.List;

/** @param session blank for a new one */
public record NewSessionPage(Project project, String session, List<Person> people, Form form) implements Page {}
