package alongside.projects.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Partner;
import alongside.projects.Project;
import java.util.List;

public record PartnersPage(Project project, List<Partner> partners, boolean mayList, Form form) implements Page {}
