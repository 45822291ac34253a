package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/** One more thing to arrange. @param people everybody in the project, by name */
public record ArrangingPage(Session session, List<Person> people, Form form) implements Page {}
