package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;

/** @param part the id of the part that is changed, or blank for a new one */
public record PartFormPage(Project project, String part, Form form) implements Page {}
