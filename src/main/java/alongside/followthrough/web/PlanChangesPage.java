package alongside.followthrough.web;

import alongside.design.Page;
import alongside.followthrough.PlanChanges;
import alongside.projects.Project;
import java.util.List;

public record PlanChangesPage(Project project, List<PlanChanges.Changed> changes, boolean mayCorrect) implements Page {}
