package alongside.projects.web;

import alongside.design.Glance;
import alongside.design.Page;
import alongside.projects.PartHistory;
import alongside.projects.Place;
import alongside.projects.Plan;
import alongside.projects.Publishing;
import alongside.projects.rules.CoLeads;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param chain the whole project in a few figures
 * @param steps of the set-up, for those who arrange while it is not public; else empty
 * @param isPublic whether anybody can read the public page
 */
public record ProjectPage(Place place, Plan plan, List<PartHistory> parts, People people, List<Publishing.Step> steps,
        boolean isPublic, List<Glance> chain, List<Content> panels, List<Told> happened) implements Page {

    /**
     * @param coLeads their names; @param missing which co-lead is missing, or null
     * @param votes how many people have a vote; @param livedVotes how many of these know it from their own lives
     */
    public record People(List<String> coLeads, CoLeads.@Nullable Missing missing, long votes, long livedVotes) {}
}
