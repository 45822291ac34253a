package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Prepared;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

/** @param topics what there are questions about @param about the topic that is looked at alone, or blank */
public record DecisionsPage(Project project, List<Decision> open, List<Decision> closed, List<Prepared> ready, boolean mayPropose, List<String> topics, String about) implements Page {}
