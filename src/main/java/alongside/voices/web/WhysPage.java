package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.WhyLine;
import java.util.List;

public record WhysPage(Project project, List<WhyLine> sheets, boolean mayAsk, Form form) implements Page {}
