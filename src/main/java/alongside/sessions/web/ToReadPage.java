package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** Saying what is to be read. @param invited whether people are invited already, and get it by letter now */
public record ToReadPage(Session session, boolean invited, Form form) implements Page {}
