package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import java.util.List;

/** @param session blank for a new one; @param invited whether people know of the plan as it is, and are told when it changes */
public record NewSessionPage(Project project, String session, boolean invited, List<Person> people, Form form) implements Page {}
