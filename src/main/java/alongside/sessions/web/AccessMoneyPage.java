package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

public record AccessMoneyPage(Session session, Form form) implements Page {}
