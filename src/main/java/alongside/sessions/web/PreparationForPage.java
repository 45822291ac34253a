package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/** @param back where the reader came from; @param people for whom they may write down what they say */
public record PreparationForPage(Session session, String back, List<Person> people, Form form) implements Page {}
