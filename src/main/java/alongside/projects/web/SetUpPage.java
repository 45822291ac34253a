package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.projects.Publication;
import alongside.projects.Publishing;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record SetUpPage(Project project, List<Publishing.Step> steps, @Nullable Publication publication) implements Page {}
