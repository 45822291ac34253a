package alongside.sessions;

import alongside.facts.Facts;
import alongside.sessions.Prepared.Standing;
import alongside.who.Me;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to being ready: each person says what is sorted and what they want help with before, and that they are ready. */
@Service("sessionsBeingReady")
@Transactional
public class BeingReady {

    private final Sessions sessions;
    private final ReadyStore store;
    private final Invitations invitations;
    private final Facts facts;

    BeingReady(Sessions sessions, ReadyStore store, Invitations invitations, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.invitations = invitations;
        this.facts = facts;
    }

    /** How it stands with what the reader sees to; what they said nothing about is not there. */
    @Transactional(readOnly = true)
    public Map<PrepItem, Prepared> mine(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session, me.person())).orElse(Map.of());
    }

    /** What they ask for help with reads whoever prepares the session: see {@link Preparation}. @param ready their own word that all is well */
    public boolean prepare(Me me, String session, Map<PrepItem, Standing> list, boolean ready) {
        return invitations.asked(me, session).filter(it -> May.reply(it, true)).map(seat -> {
            var now = new EnumMap<PrepItem, Standing>(PrepItem.class);
            now.putAll(list);
            now.remove(PrepItem.READY);
            if (ready) now.put(PrepItem.READY, Standing.SORTED);
            store.prepared(session, me.person(), now);
            if (ready) facts.happened("sessions.ready", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
