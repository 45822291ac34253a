package alongside.voices;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.voices.Contribution.SenseCheck;
import alongside.who.Me;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to "did we get it right?": the author says so, and what they put right stands beside what was written. */
@Service("voicesSenseChecks")
@Transactional
public class SenseChecks {

    private final Store store;
    private final Reading reading;
    private final EnteredFor enteredFor;
    private final Facts facts;

    SenseChecks(Store store, Reading reading, EnteredFor enteredFor, Facts facts) {
        this.store = store;
        this.reading = reading;
        this.enteredFor = enteredFor;
        this.facts = facts;
    }

    /** Answered by the author alone; what they put right stands beside what was written. */
    public boolean senseCheck(Me me, String id, SenseCheck answer, String changedWords) {
        return reading.row(me, id).filter(row -> reading.mine(row, me.person())).map(row -> check(row, answer, changedWords)).orElse(false);
    }

    /** Theirs, which whoever calls this has made sure of. */
    boolean check(Row row, SenseCheck answer, String changedWords) {
        store.senseCheck(row.id(), answer, answer == SenseCheck.CHANGED ? changedWords : "");
        if (!row.unnamed()) facts.happened("voices.sense-checked", row.project(), row.id(), null, answer.name());
        return true;
    }

    /** Writes down the answer of an author who gave it by phone, on paper or in person; not of an unnamed one. */
    public boolean senseCheckFor(Me me, String id, SenseCheck answer, String changedWords, How how) {
        return reading.row(me, id).filter(row -> row.author() != null && reading.mayCapture(me, reading.place(me, row), row.session())).map(row -> {
            store.senseCheck(id, answer, answer == SenseCheck.CHANGED ? changedWords : "");
            enteredFor.record(me, Objects.requireNonNull(row.author()), how, "/contributions/" + id, true);
            facts.happened("voices.sense-checked", row.project(), id, null, answer.name());
            return true;
        }).orElse(false);
    }

    @EventListener
    void undone(EntryUndone undone) {
        var about = undone.entry().about();
        if (about.startsWith("/contributions/")) store.senseCheck(about.substring("/contributions/".length()), SenseCheck.OPEN, "");
    }
}
