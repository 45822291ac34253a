package alongside.projects;

import alongside.facts.Facts;
import alongside.groups.Groups;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the projects. Nothing in a project is found except through a person's {@link Place} in it. */
@Service
@Transactional
public class Projects {

    private final Store store;
    private final Groups groups;
    private final Facts facts;
    private final InstantSource clock;

    Projects(Store store, Groups groups, Facts facts, InstantSource clock) {
        this.store = store;
        this.groups = groups;
        this.facts = facts;
        this.clock = clock;
    }

    /** A project can start with a title and a purpose; everything else can come later. Whoever begins it coordinates it. */
    public String begin(Me by, String title, String purpose) {
        var group = groups.begin(by, title);
        var id = Ids.fresh();
        store.add(new Project(id, group, title, purpose), Dates.dayOf(clock.instant()));
        store.give(id, by.person(), Role.COORDINATOR);
        facts.happened("projects.begun", id, id, by);
        return id;
    }

    /** This person's place in this project; empty for strangers and for what does not exist. */
    @Transactional(readOnly = true)
    public Optional<Place> place(Me me, String project) {
        return store.find(project).flatMap(found -> {
            var roles = store.roles(project, me.person());
            var membership = groups.membership(found.group(), me.person()).orElse(null);
            if (roles.isEmpty() && membership == null) return Optional.empty();
            return Optional.of(new Place(found, me.person(), roles, membership, Set.of()));
        });
    }

    /** The projects this person has a place in, newest first. */
    @Transactional(readOnly = true)
    public List<Project> of(Me me) {
        return store.of(me.person(), groups.of(me.person()));
    }

    @Transactional(readOnly = true)
    public List<Part> parts(Place place) {
        return store.parts(place.project().id());
    }

    @Transactional(readOnly = true)
    public Map<String, Set<Role>> roles(Place place) {
        return store.roles(place.project().id());
    }

    public void give(Me by, Place place, String person, Role role) {
        if (!May.giveRoles(place)) throw new IllegalArgumentException("Only those who arrange a project give roles in it");
        store.give(place.project().id(), person, role);
        facts.happened("projects.role-given", place.project().id(), person, by, role.name());
    }

    public String addPart(Me by, Place place, Part part) {
        if (!May.arrange(place)) throw new IllegalArgumentException("Only those who arrange a project set it up");
        store.add(part);
        facts.happened("projects.part-added", place.project().id(), part.id(), by, part.openness().name());
        return part.id();
    }
}
