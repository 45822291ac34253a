package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import java.util.List;

/** @param trusted the names of those who read it and do not run this session; none where there is nobody */
public record FeltOffPage(Session session, List<String> trusted, Form form) implements Page {}
