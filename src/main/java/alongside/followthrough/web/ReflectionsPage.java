package alongside.followthrough.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Answered;
import java.util.List;
import java.util.Map;

/** @param names of the people who promise, by id */
public record ReflectionsPage(Project project, boolean mayKeep, List<RowLine> rows, Map<String, String> names, Answered answered) implements Page {}
