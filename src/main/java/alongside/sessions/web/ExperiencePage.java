package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** One question more, for whoever likes: what was it like to be there? @param at the page of the session as whoever answers sees it */
public record ExperiencePage(Session session, String at, Form form) implements Page {}
