package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;

/** @param asks whether anybody is asked now; @param inPublic whether the project stands before the public */
public record AskingPage(Project project, boolean asks, boolean inPublic, Form form) implements Page {}
