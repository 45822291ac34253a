package alongside.projects.web;

import alongside.design.Page;
import alongside.projects.PartHistory;
import alongside.projects.Place;
import alongside.projects.Plan;
import gg.jte.Content;
import java.util.List;

/**
 * @param coLeads their names
 * @param votes how many people have a vote; @param livedVotes how many of these know it from their own lives
 * @param isPublic whether anybody can read the public page
 */
public record ProjectPage(Place place, Plan plan, List<PartHistory> parts, List<String> coLeads, long votes, long livedVotes,
        boolean isPublic, List<Content> panels, List<Told> happened) implements Page {}
