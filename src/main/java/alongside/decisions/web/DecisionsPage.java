package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

public record DecisionsPage(Project project, List<Decision> open, List<Decision> closed, boolean mayPropose) implements Page {}
