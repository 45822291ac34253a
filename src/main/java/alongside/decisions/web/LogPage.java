package alongside.decisions.web;

import alongside.design.Page;
import alongside.projects.Project;

/** @param entries how many there are; @param check the check number as it stands on letters, or blank */
public record LogPage(Project project, long entries, String check) implements Page {}
