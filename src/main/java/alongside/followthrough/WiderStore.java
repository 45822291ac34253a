package alongside.followthrough;

import static alongside.db.Tables.REFLECTION_WIDER;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which statements of which maps say what an outcome says. */
@Repository("followthroughWiderStore")
class WiderStore {

    record Asked(String question, String statement) {}

    private final DSLContext sql;
    private final Remembered remembered;

    WiderStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String reflection, String question, String statement, String by, LocalDate day) {
        sql.insertInto(REFLECTION_WIDER).set(REFLECTION_WIDER.ID, Ids.fresh()).set(REFLECTION_WIDER.ORD, Order.next()).set(REFLECTION_WIDER.REFLECTION, reflection)
                .set(REFLECTION_WIDER.QUESTION, question).set(REFLECTION_WIDER.STATEMENT, statement).set(REFLECTION_WIDER.ASKED_BY, by).set(REFLECTION_WIDER.DAY, day.toString()).execute();
    }

    List<Asked> of(String reflection) {
        return remembered.ask("followthrough.wider", reflection, () -> sql.selectFrom(REFLECTION_WIDER).where(REFLECTION_WIDER.REFLECTION.eq(reflection))
                .orderBy(REFLECTION_WIDER.ORD).fetch(it -> new Asked(it.getQuestion(), it.getStatement())));
    }
}
