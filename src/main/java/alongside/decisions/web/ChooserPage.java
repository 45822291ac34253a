package alongside.decisions.web;

import alongside.decisions.rules.Chooser;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import org.jspecify.annotations.Nullable;

/** @param advice one way that fits the answers, or null before they are given */
public record ChooserPage(Project project, Chooser.@Nullable Advice advice, Form form) implements Page {}
