package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Part;
import alongside.sessions.Session;
import java.util.List;

/** What a session is about, and who prepares, leads and follows it up. */
public record WorkPage(Session session, List<Part> parts, List<Person> people, Form form) implements Page {}
