package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** One question more, for whoever likes: what was it like to be there? */
public record ExperiencePage(Session session, Form form) implements Page {}
