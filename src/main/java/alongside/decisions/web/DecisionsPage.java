package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Prepared;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

public record DecisionsPage(Project project, List<Decision> open, List<Decision> closed, List<Prepared> ready, boolean mayPropose) implements Page {}
