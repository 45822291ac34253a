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
    private final ApplicationEventPublisher events;

    Slips(Store store, Reading reading, WrittenDown written, ApplicationEventPublisher events) {
        this.store = store;
        this.reading = reading;
        this.written = written;
        this.events = events;
    }

    /** Nobody can undo so what somebody said themself, or what somebody else wrote down for somebody. */
    public boolean undo(Me me, String id) {
        return reading.row(me, id).filter(row -> row.becoming() == Becoming.UNSORTED && reading.mayCapture(me, reading.place(me, row), row.session()))
                .filter(row -> row.unnamed() ? written.by(me, id) : me.person().equals(row.writtenBy())).map(row -> {
                    store.remove(id, "UNDONE");
                    events.publishEvent(new ContributionGone(id, row.session()));
                    return true;
                }).orElse(false);
    }
}
