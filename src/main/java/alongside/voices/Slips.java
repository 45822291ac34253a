package alongside.voices;

import alongside.voices.Contribution.Becoming;
import alongside.who.Me;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for a slip of whoever wrote down what was said: it is undone while nothing has been made of it. */
@Service("voicesSlips")
@Transactional
public class Slips {

    private final Store store;
    private final Reading reading;
    private final WrittenDown written;
    private final AtTables tables;
    private final ApplicationEventPublisher events;

    Slips(Store store, Reading reading, WrittenDown written, AtTables tables, ApplicationEventPublisher events) {
        this.store = store;
        this.reading = reading;
        this.written = written;
        this.tables = tables;
        this.events = events;
    }

    /** Nobody can undo so what somebody said themself, or what somebody else wrote down for somebody. */
    public boolean undo(Me me, String id) {
        return reading.row(me, id).filter(row -> row.becoming() == Becoming.UNSORTED && mayStill(me, row))
                .filter(row -> row.unnamed() ? written.by(me, id) : me.person().equals(row.writtenBy())).map(row -> {
                    store.remove(id, "UNDONE");
                    events.publishEvent(new ContributionGone(id, row.session()));
                    return true;
                }).orElse(false);
    }

    private boolean mayStill(Me me, Row row) {
        var place = reading.place(me, row);
        return reading.mayCapture(me, place, row.session()) || row.session() != null && tables.sitsAtOne(place, row.session());
    }
}
