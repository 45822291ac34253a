package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import alongside.sessions.rules.PlanCheck;
import java.util.List;

public record AgendaPage(Session session, List<AgendaLine> agenda, List<PlanCheck.Finding> checks, Form form) implements Page {}
