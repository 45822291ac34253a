package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Wanted;
import alongside.sessions.Session;
import java.util.Set;

/** @param booked who can cancel, by what they do */
public record CancelledPage(Session session, Set<Wanted> booked, Form form) implements Page {}
