package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import alongside.sessions.TimeAfter;
import java.util.List;

public record TimeAfterPage(Session session, TimeAfter now, List<Person> people, Form form) implements Page {}
