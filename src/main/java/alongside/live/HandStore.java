package alongside.live;

import static alongside.db.Tables.LIVE_COUNT_SHOWN;
import static alongside.db.Tables.LIVE_HANDS;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Shows of hands, and which open questions show how they stand. */
@Repository("liveHandStore")
class HandStore {

    private final DSLContext sql;
    private final Remembered remembered;
    private final InstantSource clock;

    HandStore(DSLContext sql, Remembered remembered, InstantSource clock) {
        this.sql = sql;
        this.remembered = remembered;
        this.clock = clock;
    }

    void add(String session, Hands hands) {
        sql.insertInto(LIVE_HANDS)
                .set(LIVE_HANDS.ID, Ids.fresh()).set(LIVE_HANDS.ORD, Order.next()).set(LIVE_HANDS.SESSION, session).set(LIVE_HANDS.QUESTION, hands.question())
                .set(LIVE_HANDS.YES, hands.yes()).set(LIVE_HANDS.NO, hands.no()).set(LIVE_HANDS.UNSURE, hands.unsure())
                .execute();
    }

    void show(String session, String decision) {
        sql.insertInto(LIVE_COUNT_SHOWN).set(LIVE_COUNT_SHOWN.SESSION, session).set(LIVE_COUNT_SHOWN.DECISION, decision).set(LIVE_COUNT_SHOWN.SHOWN_AT, clock.instant().toEpochMilli())
                .onConflictDoNothing().execute();
    }

    Set<String> shown(String session) {
        return remembered.ask("live.count-shown", session, () -> Set.copyOf(sql.select(LIVE_COUNT_SHOWN.DECISION).from(LIVE_COUNT_SHOWN)
                .where(LIVE_COUNT_SHOWN.SESSION.eq(session)).orderBy(LIVE_COUNT_SHOWN.DECISION).fetch(LIVE_COUNT_SHOWN.DECISION)));
    }

    /** Last one first. */
    List<Hands> of(String session) {
        return remembered.ask("live.hands", session, () -> sql.selectFrom(LIVE_HANDS).where(LIVE_HANDS.SESSION.eq(session)).orderBy(LIVE_HANDS.ORD.desc())
                .fetch(row -> new Hands(row.getQuestion(), row.getYes(), row.getNo(), row.getUnsure())));
    }
}
