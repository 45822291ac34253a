package alongside.office.web;

import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

/** The first page for somebody who has not come in: what this is, the way in, and what anybody can read. */
public record FrontPage(List<Project> inPublic) implements Page {}
