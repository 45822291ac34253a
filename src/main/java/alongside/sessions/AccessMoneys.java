package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the money for what people need: what is kept, or why nothing is, and what it came to. Whose needs they are is not said. */
@Service("sessionsAccessMoneys")
@Transactional
public class AccessMoneys {

    private final AccessMoneyStore store;
    private final Sessions sessions;
    private final Facts facts;

    AccessMoneys(AccessMoneyStore store, Sessions sessions, Facts facts) {
        this.store = store;
        this.sessions = sessions;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(Seat seat) {
        return May.keepAccessMoney(seat);
    }

    /** For whoever runs it, and the access host. */
    @Transactional(readOnly = true)
    public Optional<AccessMoney> of(Me me, String session) {
        return sessions.seat(me, session).filter(May::seeAccess).flatMap(seat -> store.of(session));
    }

    /** @param because why none is kept @param spent pence, or null while nobody knows */
    public boolean keep(Me me, String session, long planned, String because, @Nullable Long spent) {
        return sessions.seat(me, session).filter(May::keepAccessMoney).map(seat -> {
            store.keep(session, new AccessMoney(planned, because, spent));
            facts.happened("sessions.access-money", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
