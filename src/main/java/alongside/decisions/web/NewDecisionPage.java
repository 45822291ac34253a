package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

/** @param votes how many people will be asked; @param charter whether there is a draft charter that this could be about */
public record NewDecisionPage(Project project, Decision.Way way, int votes, List<Choice> parts, List<Choice> sessions, boolean charter, Form form)
        implements Page {

    /** Whether anybody sees who votes what; frozen when it opens. */
    public enum Ballot { SECRET, OPEN }
}
