package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Finding;
import alongside.voices.Summary;
import alongside.voices.Theme;
import java.util.List;

/** @param known what is known already from elsewhere; @param others tags that this one can be joined to; empty for whoever may not */
public record ThemePage(Project project, Theme theme, Stretch under, List<Summary> summaries, boolean maySum, List<Theme> others, List<Finding> known, Form form) implements Page {}
