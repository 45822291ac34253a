package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Summary;
import alongside.voices.Theme;
import java.util.List;

/** @param others tags that this one can be joined to; empty for whoever may not */
public record ThemePage(Project project, Theme theme, Stretch under, List<Summary> summaries, boolean maySum, List<Theme> others, Form form) implements Page {}
