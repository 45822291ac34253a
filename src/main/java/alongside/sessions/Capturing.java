package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to how what is said is kept: in what ways, and what is done if they fail. */
@Service("sessionsCapturing")
@Transactional
public class Capturing {

    private final Sessions sessions;
    private final CaptureStore store;
    private final Facts facts;

    Capturing(Sessions sessions, CaptureStore store, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.facts = facts;
    }

    /** For anybody in the project. */
    @Transactional(readOnly = true)
    public Capture of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session)).orElse(Capture.UNSAID);
    }

    public boolean say(Me me, String session, Capture capture) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            store.say(session, capture);
            facts.happened("sessions.capture-settled", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
