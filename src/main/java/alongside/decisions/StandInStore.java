package alongside.decisions;

import static alongside.db.Tables.DECISION_STAND_IN;

import alongside.db.tables.records.DecisionStandInRecord;
import alongside.store.Ids;
import alongside.store.Remembered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who votes for whom. A row is ended and never deleted, so that the log can cover it. */
@Repository("decisionsStandIns")
class StandInStore {

    private final DSLContext sql;
    private final Remembered remembered;
    private final Ledger ledger;

    StandInStore(DSLContext sql, Remembered remembered, Ledger ledger) {
        this.sql = sql;
        this.remembered = remembered;
        this.ledger = ledger;
    }

    /** Those that stand now. */
    List<StandIn> of(String decision) {
        return read(DECISION_STAND_IN.DECISION.eq(decision));
    }

    Optional<StandIn> of(String decision, String person) {
        return read(DECISION_STAND_IN.DECISION.eq(decision).and(DECISION_STAND_IN.PERSON.eq(person))).stream().findFirst();
    }

    /** For whom this person votes, in every decision. */
    List<StandIn> by(String standIn) {
        return remembered.ask("decisions.stand-ins-by", standIn, () -> List.copyOf(read(DECISION_STAND_IN.BY_PERSON.eq(standIn))));
    }

    Optional<StandIn> enteredAs(String entry) {
        return read(DECISION_STAND_IN.ENTERED_FOR.eq(entry)).stream().findFirst();
    }

    /** @return false when another stands already for either of the two */
    boolean add(String decision, String person, String standIn, @Nullable String entry, @Nullable String by, Instant now) {
        var id = Ids.fresh();
        boolean first = sql.insertInto(DECISION_STAND_IN)
                .set(DECISION_STAND_IN.ID, id)
                .set(DECISION_STAND_IN.DECISION, decision)
                .set(DECISION_STAND_IN.PERSON, person)
                .set(DECISION_STAND_IN.BY_PERSON, standIn)
                .set(DECISION_STAND_IN.AT, now.toEpochMilli())
                .set(DECISION_STAND_IN.ENTERED_FOR, entry)
                .set(DECISION_STAND_IN.ENTERED_BY, by)
                .onConflictDoNothing()
                .execute() == 1;
        if (first) ledger.stoodIn(decision, id);
        return first;
    }

    boolean end(StandIn it, Instant now) {
        boolean first = sql.update(DECISION_STAND_IN).set(DECISION_STAND_IN.ENDED, now.toEpochMilli())
                .where(DECISION_STAND_IN.ID.eq(it.id()), DECISION_STAND_IN.ENDED.isNull()).execute() == 1;
        if (first) ledger.stoodInNoMore(it.decision(), it.id());
        return first;
    }

    private List<StandIn> read(Condition which) {
        return sql.selectFrom(DECISION_STAND_IN).where(which, DECISION_STAND_IN.ENDED.isNull()).orderBy(DECISION_STAND_IN.ID).fetch(StandInStore::read);
    }

    private static StandIn read(DecisionStandInRecord row) {
        return new StandIn(row.getId(), row.getDecision(), row.getPerson(), row.getByPerson());
    }
}
