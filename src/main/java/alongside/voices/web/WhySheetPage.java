package alongside.voices.web;

import alongside.design.Printed;
import alongside.projects.Project;
import alongside.voices.WhySheet;

public record WhySheetPage(Project project, WhySheet sheet) implements Printed {}
