package alongside.voices;

import alongside.facts.Facts;
import alongside.people.Worries;
import alongside.who.Me;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door out of the record: words that leave it are on no page any more, and are kept nowhere. */
@Service("voicesTakingOut")
@Transactional
public class TakingOut {

    private final Store store;
    private final Reading reading;
    private final Worries worries;
    private final Facts facts;
    private final ApplicationEventPublisher events;

    TakingOut(Store store, Reading reading, Worries worries, Facts facts, ApplicationEventPublisher events) {
        this.store = store;
        this.reading = reading;
        this.worries = worries;
        this.facts = facts;
        this.events = events;
    }

    /** The author takes back their words: they leave every page at once, and are kept nowhere. */
    public boolean takeBack(Me me, String id) {
        return reading.row(me, id).filter(row -> reading.mine(row, me.person())).map(this::takeBack).orElse(false);
    }

    /** Theirs, which whoever calls this has made sure of. */
    boolean takeBack(Row row) {
        store.remove(row.id(), "TAKEN_BACK");
        events.publishEvent(new ContributionGone(row.id(), row.session()));
        if (!row.unnamed()) facts.happened("voices.taken-back", row.project(), row.id(), null);
        return true;
    }

    /**
     * Takes words out of the record at once, into a worry that safeguarding contacts alone can read. Nothing of them is
     * left on any page.
     */
    public boolean intoAWorry(Me me, String id) {
        return reading.row(me, id).filter(row -> May.takeOut(reading.place(me, row))).map(row -> {
            worries.raise(me, row.words(), "", id);
            store.remove(id, "WORRY");
            events.publishEvent(new ContributionGone(id, row.session()));
            facts.happened("voices.taken-out", row.project(), id, null);
            return true;
        }).orElse(false);
    }
}
