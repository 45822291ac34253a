package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** @param asBefore whether the form begins with what was said of this place the last time */
public record VenuePage(Session session, boolean asBefore, Form form) implements Page {}
