package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.FeltOff;
import alongside.sessions.Session;
import java.util.List;

/** What felt off to people, for those who run the session. */
public record FeltOffSaidPage(Session session, List<FeltOff.Said> said) implements Page {}
