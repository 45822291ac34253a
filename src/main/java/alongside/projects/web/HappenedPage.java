package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

public record HappenedPage(Project project, List<Told> happened) implements Page {}
