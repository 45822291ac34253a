package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/** Asking for something to be talked about. @param whose those for whom it can be written down; empty where it is one's own */
public record ProposalPage(Session session, List<Person> whose, Form form) implements Page {}
