package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import java.util.List;

/** @param invited whether anybody has to be told; @param rest later ones of its series */
public record CallingOffPage(Session session, boolean invited, List<Session> rest, Form form) implements Page {}
