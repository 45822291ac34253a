package alongside.projects;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("projectsKeptHere")
@Order(40)
class KeptHere implements KeptAboutPeople {

    private static final String ROLES = "projects.data.roles";

    private final Store store;

    KeptHere(Store store) {
        this.store = store;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.deleted(ROLES, "project_role", "person"),
                Kept.forgotten(ROLES, "readiness_check", "person"),
                Kept.forgotten(ROLES, "level_step", "person", "day", "says"),
                Kept.kept("projects.data.partners", "project_partner", "listed_by", "day", "name"),
                Kept.deleted("projects.data.told", "project_told", "person", "day"),
                Kept.forgotten(ROLES, "publication", "person"));
    }

    /** Whoever alone arranges a project hands it over first: a project is never left without somebody who opens its door. */
    @Override
    public List<String> first(String person) {
        return store.arrangesAlone(person) ? List.of("projects.data.first.alone") : List.of();
    }
}
