package alongside.evidence.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.evidence.Found;
import alongside.projects.Project;

/** Do the facts show it as it was? */
public record SayPage(Project project, Found found, Form form) implements Page {}
