package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;

public record BringInPage(Project project, Form form) implements Page {}
