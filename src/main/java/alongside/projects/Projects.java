package alongside.projects;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.people.Supports;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the projects. Nothing in a project is found except through a person's {@link Place} in it. */
@Service
@Transactional
public class Projects {

    private final Store store;
    private final Groups groups;
    private final Supports supports;
    private final Tell tell;
    private final InstantSource clock;

    Projects(Store store, Groups groups, Supports supports, Tell tell, InstantSource clock) {
        this.store = store;
        this.groups = groups;
        this.supports = supports;
        this.tell = tell;
        this.clock = clock;
    }

    /** A project can start with a title and a purpose; everything else can come later. Whoever begins it coordinates it. */
    public String begin(Me by, String title, String purpose) {
        var group = groups.begin(by, title);
        var id = Ids.fresh();
        store.add(new Project(id, group, title, purpose), Dates.dayOf(clock.instant()));
        store.give(id, by.person(), Role.COORDINATOR);
        tell.happened("projects.begun", id, id, by);
        return id;
    }

    /** This person's place in this project; empty for strangers and for what does not exist. */
    @Transactional(readOnly = true)
    public Optional<Place> place(Me me, String project) {
        return know(project).flatMap(known -> {
            var roles = known.roles().getOrDefault(me.person(), Set.of());
            var membership = groups.membership(known.project().group(), me.person()).orElse(null);
            var helped = helpedBy(me);
            // Most help nobody, and thousands may be in it.
            Set<String> supported = helped.isEmpty() ? Set.of() : members(known.project()).stream().map(Membership::person).filter(helped::contains).collect(Collectors.toUnmodifiableSet());
            if (roles.isEmpty() && membership == null && supported.isEmpty()) return Optional.empty();
            return Optional.of(new Place(known.project(), me.person(), roles, membership, supported));
        });
    }

    /** The projects this person has a place in, newest first. */
    @Transactional(readOnly = true)
    public List<Project> of(Me me) {
        var mine = new HashSet<>(groups.of(me.person()));
        for (var member : helpedBy(me)) mine.addAll(groups.of(member));
        return store.of(me.person(), mine);
    }

    /** Everybody with a place in the project's group now, in the order they joined. */
    @Transactional(readOnly = true)
    public List<Membership> members(Place place) {
        return members(place.project());
    }

    @Transactional(readOnly = true)
    public List<Part> parts(Place place) {
        return partsAndLevels(place).stream().map(PartHistory::part).toList();
    }

    /** The parts, each with how its level came to stand. */
    @Transactional(readOnly = true)
    public List<PartHistory> partsAndLevels(Place place) {
        return parts(place.project().id());
    }

    @Transactional(readOnly = true)
    public Plan plan(Place place) {
        return know(place.project().id()).map(Known::plan).orElse(Plan.EMPTY);
    }

    /** Everybody who is in it: the group, and whoever does something here besides. */
    @Transactional(readOnly = true)
    public Set<String> everybody(Place place) {
        return everybodyIn(place.project().id());
    }

    /** What each person does here, besides their place in the group. */
    @Transactional(readOnly = true)
    public Map<String, Set<Role>> roles(Place place) {
        return know(place.project().id()).map(Known::roles).orElse(Map.of());
    }

    /** The same by the project's id, for the set-up steps of the rooms above. */
    @Transactional(readOnly = true)
    public Map<String, Set<Role>> rolesIn(String project) {
        return know(project).map(Known::roles).orElse(Map.of());
    }

    /** Everybody who is in it, by its id, for what is done by the day and for nobody in particular. */
    @Transactional(readOnly = true)
    public Set<String> everybodyIn(String project) {
        return know(project).map(known -> {
            var everybody = new LinkedHashSet<String>();
            members(known.project()).forEach(it -> everybody.add(it.person()));
            everybody.addAll(known.roles().keySet());
            return (Set<String>) everybody;
        }).orElse(Set.of());
    }

    /** Who is here only because they support somebody in the group: for each of them whom they support. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> onlySupporting(String project) {
        var supporters = supports.helpersOf(membersIn(project).stream().map(Membership::person).toList());
        supporters.keySet().removeAll(everybodyIn(project));
        return supporters;
    }

    /** The group of a project, by its id, for the same. */
    @Transactional(readOnly = true)
    public List<Membership> membersIn(String project) {
        return know(project).map(it -> members(it.project())).orElse(List.of());
    }

    /** Whose project it is, by its id, for the same. */
    @Transactional(readOnly = true)
    public Optional<String> groupOf(String project) {
        return know(project).map(it -> it.project().group());
    }

    /** The ids of those who have a vote in a project, by its id, for what rooms above do when something happened there. */
    @Transactional(readOnly = true)
    public Set<String> votersIn(String project) {
        return know(project).map(it -> members(it.project()).stream().filter(Membership::votes).map(Membership::person).collect(Collectors.toSet())).orElse(Set.of());
    }

    /** The last time it was put before the public or taken back; null when never. */
    @Transactional(readOnly = true)
    public @Nullable Publication publication(Place place) {
        return know(place.project().id()).map(Known::publication).orElse(null);
    }

    /** What the public sees, or would see. */
    @Transactional(readOnly = true)
    public PublicProject asThePublicSees(Place place) {
        return publicly(know(place.project().id()).orElseThrow());
    }

    /** A project that stands before the public, for anybody at all. */
    @Transactional(readOnly = true)
    public Optional<PublicProject> inPublic(String project) {
        return know(project).filter(Known::isPublic).map(this::publicly);
    }

    /** The projects that anybody can read about, newest first. */
    @Transactional(readOnly = true)
    public List<Project> inPublic() {
        return store.inPublic();
    }

    private PublicProject publicly(Known known) {
        return new PublicProject(known.project(), known.plan(), parts(known.project().id()));
    }

    public void give(Me by, Place place, String person, Role role) {
        if (!May.giveRoles(place)) throw new IllegalArgumentException("Only those who arrange a project give roles in it");
        if (store.give(place.project().id(), person, role) == 0) return;
        if (role == Role.CO_LEAD || role == Role.COORDINATOR) groups.letArrange(by, place.project().group(), person);
        tell.roleGiven(place.project(), person, role, by);
    }

    /** @return false for the last who arranges: a project is never left without somebody who can open its door */
    public boolean take(Me by, Place place, String person, Role role) {
        if (!May.giveRoles(place)) throw new IllegalArgumentException("Only those who arrange a project take roles in it");
        var roles = store.know(place.project().id()).map(Known::roles).orElse(Map.of());
        long others = roles.entrySet().stream().flatMap(it -> it.getValue().stream()
                .filter(one -> one.arranges() && !(it.getKey().equals(person) && one == role))).count();
        if (role.arranges() && others == 0) return false;
        if (store.take(place.project().id(), person, role) > 0) tell.happened("projects.role-taken", place.project().id(), person, by, role.name());
        return true;
    }

    /** A part starts as a draft: its level and who decides stand until the group agrees them, or asks for more. */
    public String addPart(Me by, Place place, Part part) {
        if (!May.arrange(place)) throw new IllegalArgumentException("Only those who arrange a project set it up");
        if (!part.project().equals(place.project().id())) throw new IllegalArgumentException("A part belongs to the project it is added to");
        store.add(part);
        store.add(new LevelStep(Ids.fresh(), part.id(), LevelStep.Kind.DRAFTED, by.person(), clock.instant(),
                Dates.dayOf(clock.instant()), part.level(), "", null, false), part.whoDecides());
        tell.happened("projects.part-added", place.project().id(), part.id(), by, part.openness().name());
        return part.id();
    }

    private Optional<Known> know(String project) {
        return store.know(project);
    }

    private List<Membership> members(Project project) {
        return groups.members(project.group());
    }

    private Set<String> helpedBy(Me me) {
        return supports.membersHelpedBy(me.person());
    }

    private List<PartHistory> parts(String project) {
        return store.partsOf(project);
    }
}
