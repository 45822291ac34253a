package alongside.followthrough.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Narrowed;
import alongside.projects.Project;
import alongside.voices.Theme;
import java.util.List;

/** @param topics between which can be chosen now; none for whoever does not put it */
public record NarrowingPage(Project project, List<Narrowed> narrowed, List<Theme> topics, Form form) implements Page {}
