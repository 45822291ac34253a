package alongside.projects;

import alongside.facts.Facts;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to community partners: who out there does something with a project, or could be asked. */
@Service("projectsPartners")
@Transactional
public class Partners {

    private final PartnerStore store;
    private final Projects projects;
    private final Facts facts;
    private final InstantSource clock;

    Partners(PartnerStore store, Projects projects, Facts facts, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.facts = facts;
        this.clock = clock;
    }

    public boolean mayList(Place place) {
        return May.arrange(place);
    }

    @Transactional(readOnly = true)
    public List<Partner> of(Place place) {
        return store.of(place.project().id());
    }

    /** Those that want to stand there, on the page of a project that is before the public; nobody's address. */
    @Transactional(readOnly = true)
    public List<Partner> inPublic(String project) {
        return projects.inPublic(project).isEmpty() ? List.of() : store.of(project).stream().filter(Partner::inPublic).toList();
    }

    public boolean list(Me me, Place place, String name, String does, String reach, boolean inPublic) {
        if (!mayList(place)) return false;
        var id = Ids.fresh();
        store.add(place.project().id(), new Partner(id, name, does, reach, inPublic), me.person(), today());
        facts.happened("projects.partner-listed", place.project().id(), id, me);
        return true;
    }

    /** @return its project */
    public Optional<String> end(Me me, String partner) {
        return store.projectOf(partner).flatMap(it -> projects.place(me, it)).filter(this::mayList).map(place -> {
            store.end(partner, today());
            facts.happened("projects.partner-ended", place.project().id(), partner, me);
            return place.project().id();
        });
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
