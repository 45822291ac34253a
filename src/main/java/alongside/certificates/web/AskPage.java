package alongside.certificates.web;

import alongside.certificates.Certificate;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import org.jspecify.annotations.Nullable;

/** @param took what the reader took part in; null when nothing was counted */
public record AskPage(Project project, Certificate.@Nullable Took took, Form form) implements Page {}
