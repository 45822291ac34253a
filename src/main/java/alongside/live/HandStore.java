package alongside.live;

import static alongside.db.Tables.LIVE_HANDS;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Shows of hands that decide nothing. */
@Repository("liveHandStore")
class HandStore {

    private final DSLContext sql;
    private final Remembered remembered;

    HandStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String session, Hands hands) {
        sql.insertInto(LIVE_HANDS)
                .set(LIVE_HANDS.ID, Ids.fresh()).set(LIVE_HANDS.ORD, Order.next()).set(LIVE_HANDS.SESSION, session).set(LIVE_HANDS.QUESTION, hands.question())
                .set(LIVE_HANDS.YES, hands.yes()).set(LIVE_HANDS.NO, hands.no()).set(LIVE_HANDS.UNSURE, hands.unsure())
                .execute();
    }

    /** Last one first. */
    List<Hands> of(String session) {
        return remembered.ask("live.hands", session, () -> sql.selectFrom(LIVE_HANDS).where(LIVE_HANDS.SESSION.eq(session)).orderBy(LIVE_HANDS.ORD.desc())
                .fetch(row -> new Hands(row.getQuestion(), row.getYes(), row.getNo(), row.getUnsure())));
    }
}
