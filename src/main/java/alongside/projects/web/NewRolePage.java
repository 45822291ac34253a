package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;

public record NewRolePage(Project project, Form form) implements Page {}
