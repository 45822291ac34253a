package alongside.decisions.web;

import alongside.design.Page;
import alongside.projects.Project;

/** @param query what the links carry on, for example the session it is for; blank or begins with & */
public record ChooseWayPage(Project project, String query) implements Page {}
