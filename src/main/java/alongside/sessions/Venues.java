package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what the place of a session is like, so that nobody has to ask whether they can get in. */
@Service("sessionsVenues")
@Transactional
public class Venues {

    private final Sessions sessions;
    private final VenueStore store;
    private final Facts facts;

    Venues(Sessions sessions, VenueStore store, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.facts = facts;
    }

    /** For anybody in the project; matters of which nothing was said are absent. */
    @Transactional(readOnly = true)
    public Map<VenueMatter, String> of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session)).orElse(Map.of());
    }

    /** Of a session that is open to the public: whether it is, is for the room above to know. */
    @Transactional(readOnly = true)
    public Map<VenueMatter, String> inPublic(Session session) {
        return store.of(session.id());
    }

    /** What was said of the same place the last time it was used: a card to begin with. */
    @Transactional(readOnly = true)
    public Map<VenueMatter, String> asBefore(Me me, String session) {
        return sessions.seat(me, session).filter(May::change).flatMap(seat -> sessions.of(seat.place()).reversed().stream()
                .filter(it -> !it.id().equals(session) && it.place().equals(seat.session().place()) && !it.place().isBlank())
                .map(it -> store.of(it.id())).filter(it -> !it.isEmpty()).findFirst()).orElse(Map.of());
    }

    /** Says what the place is like; matters left out are no longer said. */
    public boolean say(Me me, String session, Map<VenueMatter, String> card) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            store.put(session, card);
            facts.happened("sessions.venue-said", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
