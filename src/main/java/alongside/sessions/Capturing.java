package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to how a session is held fairly: how whoever facilitates stands to it, and how what is said is kept, also if that fails, and by nothing else. */
@Service("sessionsCapturing")
@Transactional
public class Capturing {

    private final Sessions sessions;
    private final CaptureStore store;
    private final Store plans;
    private final Facts facts;

    Capturing(Sessions sessions, CaptureStore store, Store plans, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.plans = plans;
        this.facts = facts;
    }

    /** For anybody in the project. */
    @Transactional(readOnly = true)
    public Capture of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session)).orElse(Capture.UNSAID);
    }

    /** Says how whoever facilitates stands to what it is about; null takes it back. */
    public boolean facilitatorIs(Me me, String session, @Nullable Independence how) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            if (how == seat.session().facilitator()) return true;
            plans.facilitatorIs(session, how);
            facts.happened("sessions.facilitator-said", seat.session().project(), session, me, how == null ? "" : how.name());
            return true;
        }).orElse(false);
    }

    /** Says that the recorder of the tool people join by is switched off, or takes that back: whoever is invited reads it. */
    public boolean recordersOff(Me me, String session, boolean off) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            if (off == seat.session().recordersOff()) return true;
            plans.recordersOff(session, off ? me.person() : null);
            facts.happened("sessions.recorders-said", seat.session().project(), session, me, off ? "OFF" : "");
            return true;
        }).orElse(false);
    }

    public boolean say(Me me, String session, Capture capture) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            store.say(session, capture);
            facts.happened("sessions.capture-settled", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
