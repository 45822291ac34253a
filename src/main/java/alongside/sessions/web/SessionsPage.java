package alongside.sessions.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.sessions.Session;
import java.util.List;

/** @param past latest first; @param known minutes in which people got to know each other so far */
public record SessionsPage(Project project, List<Session> coming, List<Session> past, boolean mayPlan, int known) implements Page {}
