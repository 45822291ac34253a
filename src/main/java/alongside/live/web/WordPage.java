package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** Writing what one was asked to say. */
public record WordPage(Session session, Form form) implements Page {}
