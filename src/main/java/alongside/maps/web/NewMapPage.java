package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;

public record NewMapPage(Project project, Form form) implements Page {}
