package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** Counting a show of hands. */
public record HandsPage(Session session, Form form) implements Page {}
