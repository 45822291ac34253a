package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/** Somebody's next step, written down for them. */
public record NextStepForPage(Session session, List<Person> people, Form form) implements Page {}
