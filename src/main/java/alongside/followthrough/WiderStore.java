package alongside.followthrough;

import static alongside.db.Tables.ASKED_WIDELY;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which statements of which maps say what a row or a decision says. */
@Repository("followthroughWiderStore")
class WiderStore {

    record Asked(String question, String statement) {}

    private final DSLContext sql;
    private final Remembered remembered;

    WiderStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String about, String question, String statement, String by, LocalDate day) {
        sql.insertInto(ASKED_WIDELY).set(ASKED_WIDELY.ID, Ids.fresh()).set(ASKED_WIDELY.ORD, Order.next()).set(ASKED_WIDELY.ABOUT, about)
                .set(ASKED_WIDELY.QUESTION, question).set(ASKED_WIDELY.STATEMENT, statement).set(ASKED_WIDELY.ASKED_BY, by).set(ASKED_WIDELY.DAY, day.toString()).execute();
    }

    List<Asked> of(String about) {
        return remembered.ask("followthrough.wider", about, () -> sql.selectFrom(ASKED_WIDELY).where(ASKED_WIDELY.ABOUT.eq(about))
                .orderBy(ASKED_WIDELY.ORD).fetch(it -> new Asked(it.getQuestion(), it.getStatement())));
    }
}
