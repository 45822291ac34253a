package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** @param invited whether anybody has to be told */
public record CallingOffPage(Session session, boolean invited, Form form) implements Page {}
