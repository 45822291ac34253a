package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the money for whoever facilitates a session: what is planned for it, and what it came to. */
@Service("sessionsLeadingMoneys")
@Transactional
public class LeadingMoneys {

    private final LeadingMoneyStore store;
    private final Sessions sessions;
    private final Facts facts;

    LeadingMoneys(LeadingMoneyStore store, Sessions sessions, Facts facts) {
        this.store = store;
        this.sessions = sessions;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(Seat seat) {
        return May.keepLeadingMoney(seat);
    }

    /** For whoever runs it. */
    @Transactional(readOnly = true)
    public Optional<LeadingMoney> of(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).flatMap(seat -> store.of(session));
    }

    public boolean keep(Me me, String session, LeadingMoney money) {
        return sessions.seat(me, session).filter(May::keepLeadingMoney).map(seat -> {
            store.keep(session, money);
            facts.happened("sessions.leading-money", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
