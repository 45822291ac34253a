package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;

/** A new day by which people hear what came of a session. */
public record FollowUpPage(Session session, Form form) implements Page {}
