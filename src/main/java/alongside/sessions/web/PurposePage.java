package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import java.util.List;

/** @param before how the purpose was worded before, first wording first */
public record PurposePage(Session session, List<String> before, Form form) implements Page {}
