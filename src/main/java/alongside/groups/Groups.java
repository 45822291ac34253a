package alongside.groups;

import alongside.facts.Facts;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the groups. */
@Service
@Transactional
public class Groups {

    private final Store store;
    private final Facts facts;
    private final InstantSource clock;

    Groups(Store store, Facts facts, InstantSource clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    public String begin(Me by, String name) {
        var id = Ids.fresh();
        store.add(new Group(id, name));
        facts.happened("groups.begun", id, id, by);
        return id;
    }

    /** A person joins, or their place changes; a person has one place in a group. */
    public void join(Me by, String group, String person, Membership.Kind kind, StakeholderGroup stakeholder, String gifts) {
        store.put(new Membership(Ids.fresh(), group, person, kind, stakeholder, gifts, Dates.dayOf(clock.instant())));
        facts.happened("groups.joined", group, person, by, kind.name());
    }

    public void leave(Me by, String group, String person) {
        store.end(group, person, Dates.dayOf(clock.instant()));
        facts.happened("groups.left", group, person, by);
    }

    @Transactional(readOnly = true)
    public Optional<Group> find(String group) {
        return store.find(group);
    }

    @Transactional(readOnly = true)
    public Optional<Membership> membership(String group, String person) {
        return store.membership(group, person);
    }

    /** Everybody with a place in the group now, in the order they joined. */
    @Transactional(readOnly = true)
    public List<Membership> members(String group) {
        return store.members(group);
    }

    /** The groups a person has a place in now. */
    @Transactional(readOnly = true)
    public List<String> of(String person) {
        return store.groupsOf(person);
    }
}
