package alongside.decisions;

import alongside.facts.Facts;
import alongside.groups.Membership;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to whom a question is for: everybody with a vote, or the people of one place, service or part. */
@Service("decisionsWhom")
@Transactional
public class Whom {

    private final WhomStore store;
    private final Projects projects;
    private final Facts facts;

    Whom(WhomStore store, Projects projects, Facts facts) {
        this.store = store;
        this.projects = projects;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<PeopleOf> of(Place place) {
        return store.of(place.project().id());
    }

    /** For whoever may change it. */
    @Transactional(readOnly = true)
    public Optional<PeopleOf> find(Me me, String id) {
        return store.find(id).filter(it -> projects.place(me, it.project()).filter(May::sayWhoIsOf).isPresent());
    }

    @Transactional(readOnly = true)
    public boolean maySayWhoIsOf(Place place) {
        return May.sayWhoIsOf(place);
    }

    /** Those who can be in a list: everybody with a vote. */
    @Transactional(readOnly = true)
    public List<Membership> voters(Place place) {
        return projects.members(place).stream().filter(Membership::votes).toList();
    }

    /** Those who are asked. @param peopleOf a list, or null for everybody; nobody where it is gone */
    @Transactional(readOnly = true)
    public List<Membership> asked(Place place, @Nullable String peopleOf) {
        if (peopleOf == null) return voters(place);
        var people = of(place).stream().filter(it -> it.id().equals(peopleOf)).map(PeopleOf::people).findFirst().orElse(Set.of());
        return voters(place).stream().filter(it -> people.contains(it.person())).toList();
    }

    @Transactional(readOnly = true)
    public String called(Place place, @Nullable String peopleOf) {
        return of(place).stream().filter(it -> it.id().equals(peopleOf)).map(PeopleOf::name).findFirst().orElse("");
    }

    /** @param id the list that is changed, or null for a new one @return false when this person may not */
    public boolean save(Me me, Place place, @Nullable String id, String name, Set<String> people) {
        if (!May.sayWhoIsOf(place) || id != null && of(place).stream().noneMatch(it -> it.id().equals(id))) return false;
        var voters = voters(place).stream().map(Membership::person).filter(people::contains).collect(Collectors.toSet());
        var list = id == null ? store.add(place.project().id(), name) : id;
        store.change(list, name, voters);
        facts.happened("decisions.people-of-changed", place.project().id(), list, me);
        return true;
    }

    /** Questions that were put to them stay as they are. */
    public boolean remove(Me me, String id) {
        return find(me, id).map(it -> {
            store.remove(id);
            facts.happened("decisions.people-of-removed", it.project(), id, me);
            return true;
        }).orElse(false);
    }
}
