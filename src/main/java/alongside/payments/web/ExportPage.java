package alongside.payments.web;

import alongside.design.Page;
import alongside.payments.ToExport;
import alongside.projects.Project;
import java.util.Map;

/** @param names of people and charities by id */
public record ExportPage(Project project, ToExport ready, Map<String, String> names) implements Page {}
