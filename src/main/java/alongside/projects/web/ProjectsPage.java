package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

public record ProjectsPage(List<Project> projects) implements Page {}
