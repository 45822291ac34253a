package alongside.people;

import alongside.facts.Facts;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to who helps whom. A person links their own supporters; whoever arranges writes it down for them. */
@Service
@Transactional
public class Supports {

    private final SupportStore store;
    private final Standing standing;
    private final Facts facts;
    private final InstantSource clock;

    Supports(SupportStore store, Standing standing, Facts facts, InstantSource clock) {
        this.store = store;
        this.standing = standing;
        this.facts = facts;
        this.clock = clock;
    }

    /** Links a supporter, or changes what they may do. @return false when this person may not link one for that person */
    public boolean link(Me me, String person, String supporter, Helps helps) {
        if (!May.arrangeFor(me, person, standing) || person.equals(supporter)) return false;
        store.endBetween(person, supporter, clock.instant());
        store.add(new Support(Ids.fresh(), person, supporter, helps, clock.instant(), null));
        facts.happened("people.supporter-linked", "", person, me, helps.name());
        return true;
    }

    /** Ends it at once. The person, their supporter, or whoever arranges for the person may. */
    public boolean end(Me me, String support) {
        var found = store.find(support).filter(it -> it.supporter().equals(me.person()) || May.arrangeFor(me, it.person(), standing));
        if (found.isEmpty()) return false;
        if (store.end(support, clock.instant())) facts.happened("people.supporter-ended", "", found.get().person(), me);
        return true;
    }

    /** The members this person helps now: what a supporter finds, they find through them. */
    @Transactional(readOnly = true)
    public Set<String> membersHelpedBy(String person) {
        return store.helpedBy(person);
    }

    /** Who helps this person now. */
    @Transactional(readOnly = true)
    public List<Support> of(String person) {
        return store.of(person);
    }

    /** Who helps any of these people now: for each helper whom they help. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> helpersOf(Collection<String> people) {
        return store.helpersOf(people);
    }

    @Transactional(readOnly = true)
    public Optional<Helps> between(String supporter, String person) {
        return store.of(person).stream().filter(it -> it.supporter().equals(supporter)).map(Support::helps).findFirst();
    }
}
