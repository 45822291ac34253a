package alongside.sessions.web;

import alongside.design.Page;
import alongside.projects.Project;

/** How it was to be at the sessions of a project, over time. */
public record ExperiencesPage(Project project, ExperienceTrend trend) implements Page {}
