package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Arrangement;
import alongside.sessions.PrepItem;
import alongside.sessions.Prepared;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;

/** @param mine what is arranged for the reader; @param list how it stands with what they see to */
public record PreparingPage(Session session, List<Arrangement> mine, Map<PrepItem, Prepared> list, Form form) implements Page {}
