package alongside.people;

import alongside.facts.Facts;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door for what is written down for somebody: by whom, for whom, how, and whether it was read back. The room
 * that keeps the thing looks at who may; here it is recorded, shown to the person, and undone.
 */
@Service
@Transactional
public class EnteredFor {

    private final EntryStore store;
    private final Standing standing;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    EnteredFor(EntryStore store, Standing standing, Facts facts, ApplicationEventPublisher events, InstantSource clock) {
        this.store = store;
        this.standing = standing;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** @param about the address of the thing (`/contributions/…`), or its id where it has no page of its own */
    public String record(Me me, String forPerson, How how, String about, boolean readBack) {
        var id = Ids.fresh();
        store.add(new Entry(id, clock.instant(), me.person(), forPerson, how, about, readBack, null));
        facts.happened("people.entered-for", "", forPerson, me, how.name());
        return id;
    }

    /** How this thing was entered, if somebody else entered it and it was not undone. */
    @Transactional(readOnly = true)
    public Optional<Entry> of(String about) {
        return store.about(about);
    }

    /** What others wrote down for this person, newest first; for the person and whoever arranges for them. */
    @Transactional(readOnly = true)
    public List<Entry> forPerson(Me me, String person) {
        return May.arrangeFor(me, person, standing) ? store.forPerson(person) : List.of();
    }

    /** Takes it back, once. The person may, and whoever arranges for them when they ask by phone or letter. */
    public boolean undo(Me me, String entry) {
        var found = store.find(entry).filter(it -> May.arrangeFor(me, it.forPerson(), standing));
        if (found.isEmpty()) return false;
        if (found.get().undoable() && store.undo(entry, me.person(), clock.instant())) {
            facts.happened("people.entry-undone", "", found.get().forPerson(), me);
            events.publishEvent(new EntryUndone(found.get()));
        }
        return true;
    }
}
