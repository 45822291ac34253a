package alongside.sessions;

import static alongside.db.Tables.SESSION_VENUE;

import alongside.store.Remembered;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What places are like, session by session: an earlier session keeps what was said then. */
@Repository("sessionsVenueStore")
class VenueStore {

    private final DSLContext sql;
    private final Remembered remembered;

    VenueStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    Map<VenueMatter, String> of(String session) {
        return remembered.ask("sessions.venue", session, () -> {
            var card = new EnumMap<VenueMatter, String>(VenueMatter.class);
            sql.selectFrom(SESSION_VENUE).where(SESSION_VENUE.SESSION.eq(session)).forEach(row -> card.put(VenueMatter.valueOf(row.getMatter()), row.getWords()));
            return card;
        });
    }

    void put(String session, Map<VenueMatter, String> card) {
        sql.deleteFrom(SESSION_VENUE).where(SESSION_VENUE.SESSION.eq(session)).execute();
        card.forEach((matter, words) -> sql.insertInto(SESSION_VENUE)
                .set(SESSION_VENUE.SESSION, session).set(SESSION_VENUE.MATTER, matter.name()).set(SESSION_VENUE.WORDS, words)
                .execute());
    }
}
