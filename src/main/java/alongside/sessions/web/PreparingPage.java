package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Arrangement;
import alongside.sessions.Session;
import java.util.List;

/** @param mine what is arranged for the reader */
public record PreparingPage(Session session, List<Arrangement> mine, Form form) implements Page {}
