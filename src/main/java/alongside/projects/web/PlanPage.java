package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;

public record PlanPage(Project project, Form form) implements Page {}
