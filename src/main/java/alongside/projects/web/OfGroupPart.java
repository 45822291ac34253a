package alongside.projects.web;

import alongside.design.Part;
import alongside.projects.Project;
import java.util.List;

public record OfGroupPart(List<Project> projects) implements Part {}
