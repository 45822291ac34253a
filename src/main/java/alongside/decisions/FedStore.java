package alongside.decisions;

import static alongside.db.Tables.DECISION_FED;

import alongside.store.Remembered;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which votes fed into which decision. */
@Repository("decisionsFedStore")
class FedStore {

    private final DSLContext sql;
    private final Remembered remembered;

    FedStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    List<String> into(String decision) {
        return remembered.ask("decisions.fed", decision, () -> sql.select(DECISION_FED.FED).from(DECISION_FED).where(DECISION_FED.DECISION.eq(decision)).fetch(DECISION_FED.FED));
    }

    void set(String decision, Collection<String> votes) {
        sql.deleteFrom(DECISION_FED).where(DECISION_FED.DECISION.eq(decision)).execute();
        votes.forEach(it -> sql.insertInto(DECISION_FED).set(DECISION_FED.DECISION, decision).set(DECISION_FED.FED, it).execute());
    }
}
