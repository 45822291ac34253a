package alongside.sessions;

import alongside.facts.Facts;
import alongside.sessions.SessionMoney.UsedFor;
import alongside.who.Me;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to the money of a session: what is kept for what people need, or why nothing is, what is planned for whoever
 * facilitates, and what each came to. Whose needs they are is not said.
 */
@Service("sessionsMoneys")
@Transactional
public class SessionMoneys {

    private final MoneyStore store;
    private final Sessions sessions;
    private final Facts facts;

    SessionMoneys(MoneyStore store, Sessions sessions, Facts facts) {
        this.store = store;
        this.sessions = sessions;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public boolean maySee(Seat seat, UsedFor what) {
        return May.seeMoney(seat, what);
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(Seat seat, UsedFor what) {
        return May.keepMoney(seat, what);
    }

    @Transactional(readOnly = true)
    public Optional<SessionMoney> of(Me me, String session, UsedFor what) {
        return sessions.seat(me, session).filter(seat -> May.seeMoney(seat, what)).flatMap(seat -> store.of(session, what));
    }

    public boolean keep(Me me, String session, UsedFor what, SessionMoney money) {
        return sessions.seat(me, session).filter(seat -> May.keepMoney(seat, what)).map(seat -> {
            store.keep(session, what, money);
            facts.happened("sessions." + what.name().toLowerCase(Locale.ROOT) + "-money", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
