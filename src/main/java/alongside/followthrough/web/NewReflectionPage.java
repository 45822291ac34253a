package alongside.followthrough.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

/** @param said what people said that is not sorted yet, to choose from */
public record NewReflectionPage(Project project, List<Choice> said, Form form) implements Page {}
