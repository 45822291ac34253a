package alongside.evidence.web;

import alongside.design.Page;
import alongside.evidence.Evidence.LookedFor;
import alongside.projects.Project;
import java.util.List;

public record LookedForPage(Project project, List<LookedFor> rows) implements Page {}
