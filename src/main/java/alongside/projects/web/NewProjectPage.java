package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;

public record NewProjectPage(Form form) implements Page {}
