package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;

/**
 * @param votes how many people have a vote
 * @param charter whether there is a draft charter that this could be about
 * @param whom the people of one place, service or part to whom it can be put alone
 * @param topics the group's own topics so far
 * @param mayList whether the reader can say who belongs to a place
 */
public record NewDecisionPage(
        Project project, Decision.Way way, int votes, List<Choice> parts, List<Choice> sessions, boolean charter,
        List<Choice> whom, List<String> topics, boolean mayList, Form form) implements Page {

    /** Chosen where a topic is said in the group's own words. */
    public static final String OWN = "OWN";

    /** Whether anybody sees who votes what; frozen when it opens. */
    public enum Ballot { SECRET, OPEN }
}
