package alongside.groups;

import alongside.facts.Facts;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the groups. */
@Service
@Transactional
public class Groups {

    private final Store store;
    private final Charters charters;
    private final Around around;
    private final Facts facts;
    private final InstantSource clock;

    Groups(Store store, Charters charters, Around around, Facts facts, InstantSource clock) {
        this.store = store;
        this.charters = charters;
        this.around = around;
        this.facts = facts;
        this.clock = clock;
    }

    public String begin(Me by, String name) {
        var id = Ids.fresh();
        store.add(new Group(id, name));
        store.letArrange(id, by.person(), clock.instant());
        facts.happened("groups.begun", id, id, by);
        return id;
    }

    /**
     * From now on this person arranges the group. The room that gives the role (coordinator, co-lead) calls this, so that
     * there is one answer to "who arranges" here; it gives no vote.
     */
    public void letArrange(Me by, String group, String person) {
        if (store.letArrange(group, person, clock.instant())) facts.happened("groups.arranger-added", group, person, by);
    }

    public void noLongerArranges(Me by, String group, String person) {
        if (store.noLongerArranges(group, person)) facts.happened("groups.arranger-ended", group, person, by);
    }

    @Transactional(readOnly = true)
    public boolean arranges(Me me, String group) {
        return store.arranges(group, me.person());
    }

    /** Who arranges it, in the order they began to. */
    @Transactional(readOnly = true)
    public List<String> arrangers(String group) {
        return store.arrangers(group);
    }

    /** A person joins, or their place changes; a person has one place in a group. */
    public void join(@Nullable Me by, String group, String person, Membership.Kind kind, StakeholderGroup stakeholder, String gifts) {
        store.put(new Membership(Ids.fresh(), group, person, kind, stakeholder, gifts, Dates.dayOf(clock.instant())));
        facts.happened("groups.joined", group, person, by, kind.name());
    }

    public void leave(@Nullable Me by, String group, String person) {
        store.end(group, person, Dates.dayOf(clock.instant()));
        facts.happened("groups.left", group, person, by);
    }

    /** This group, if the person asking has anything to do with it. */
    @Transactional(readOnly = true)
    public Optional<Group> seenBy(Me me, String group) {
        return store.find(group).filter(it -> arranges(me, group) || membership(group, me.person()).isPresent()
                || around.helpsSomeoneIn(me, members(group)) || around.brings(me, group));
    }

    /** Changes what a member gives and whom they stand with; their place and its dates stay. */
    public boolean describe(Me me, String group, String person, StakeholderGroup stakeholder, String gifts) {
        var place = membership(group, person);
        if (place.isEmpty() || !(arranges(me, group) || me.person().equals(person))) return false;
        store.put(new Membership(place.get().id(), group, person, place.get().kind(), stakeholder, gifts, place.get().since()));
        facts.happened("groups.member-described", group, person, me);
        return true;
    }

    @Transactional(readOnly = true)
    public Share livedExperience(String group) {
        var votes = members(group).stream().filter(Membership::votes).toList();
        return new Share((int) votes.stream().filter(it -> it.stakeholder().livedExperience()).count(), votes.size());
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

    /**
     * Called when a decision of the group about this charter closes with yes. Called again, it changes nothing.
     *
     * @param charter the id of the draft that was decided on ({@link Charters#draft})
     * @param decision the id of that decision
     */
    public void adopt(Me by, String charter, String decision) {
        charters.adopt(by, charter, decision);
    }
}
