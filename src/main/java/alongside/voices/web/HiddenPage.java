package alongside.voices.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Hiding;
import java.util.List;

/** @param more whether older ones follow; @param further whether this is not the beginning */
public record HiddenPage(Project project, List<Hiding> log, boolean more, boolean further, boolean mayHide) implements Page {}
