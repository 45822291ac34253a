package alongside.live;

import static alongside.db.Tables.LIVE_COUNT_SHOWN;

import alongside.store.Remembered;
import java.time.InstantSource;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which open questions show in the room how they stand. */
@Repository("liveCountShownStore")
class CountShownStore {

    private final DSLContext sql;
    private final Remembered remembered;
    private final InstantSource clock;

    CountShownStore(DSLContext sql, Remembered remembered, InstantSource clock) {
        this.sql = sql;
        this.remembered = remembered;
        this.clock = clock;
    }

    void show(String session, String decision) {
        sql.insertInto(LIVE_COUNT_SHOWN).set(LIVE_COUNT_SHOWN.SESSION, session).set(LIVE_COUNT_SHOWN.DECISION, decision).set(LIVE_COUNT_SHOWN.SHOWN_AT, clock.instant().toEpochMilli())
                .onConflictDoNothing().execute();
    }

    Set<String> shown(String session) {
        return remembered.ask("live.count-shown", session, () -> Set.copyOf(sql.select(LIVE_COUNT_SHOWN.DECISION).from(LIVE_COUNT_SHOWN)
                .where(LIVE_COUNT_SHOWN.SESSION.eq(session)).orderBy(LIVE_COUNT_SHOWN.DECISION).fetch(LIVE_COUNT_SHOWN.DECISION)));
    }
}
