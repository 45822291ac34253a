package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

public record EndingPage(Session session, int present, Form form) implements Page {}
