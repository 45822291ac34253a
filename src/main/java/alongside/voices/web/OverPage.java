package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import org.jspecify.annotations.Nullable;

/** What anybody was asked has ended while they wrote. @param project while it still stands before the public, or null */
public record OverPage(@Nullable Project project, Form form) implements Page {}
