package alongside.sessions.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.sessions.Session;
import java.util.List;

/** @param past latest first */
public record SessionsPage(Project project, List<Session> coming, List<Session> past, boolean mayPlan) implements Page {}
