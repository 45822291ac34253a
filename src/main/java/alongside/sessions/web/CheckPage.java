package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.PlanChecks.Looked;
import alongside.sessions.Session;

/** Saying why something in a plan stays as it is. */
public record CheckPage(Session session, Looked looked, Form form) implements Page {}
