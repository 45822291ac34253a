package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Reported;

/** The words that were reported stay: why, for whoever reported them. */
public record StaysPage(Project project, Reported report, Form form) implements Page {}
