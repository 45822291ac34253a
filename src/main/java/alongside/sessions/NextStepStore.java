package alongside.sessions;

import static alongside.db.Tables.SESSION_NEXT_STEP;

import alongside.db.tables.records.SessionNextStepRecord;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.vault.OwnPlace;
import alongside.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** What people will do next themselves, sealed. */
@Repository("sessionsNextStepStore")
class NextStepStore implements OwnPlace {

    private final DSLContext sql;
    private final Vault vault;

    NextStepStore(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Said anew it stands instead of what was said before, and is reminded of anew. */
    void keep(NextStep it) {
        takeBack(it.session(), it.person());
        sql.insertInto(SESSION_NEXT_STEP)
                .set(SESSION_NEXT_STEP.ID, Ids.fresh()).set(SESSION_NEXT_STEP.ORD, Order.next()).set(SESSION_NEXT_STEP.SESSION, it.session()).set(SESSION_NEXT_STEP.PERSON, it.person())
                .set(SESSION_NEXT_STEP.SEALED, vault.seal(it.words(), place(it.session(), it.person()))).set(SESSION_NEXT_STEP.SHARED, it.shared())
                .set(SESSION_NEXT_STEP.REMIND_DAY, it.remind() == null ? null : it.remind().toString())
                .execute();
    }

    boolean takeBack(String session, String person) {
        return sql.deleteFrom(SESSION_NEXT_STEP).where(SESSION_NEXT_STEP.SESSION.eq(session), SESSION_NEXT_STEP.PERSON.eq(person)).execute() == 1;
    }

    Optional<NextStep> of(String session, String person) {
        return sql.selectFrom(SESSION_NEXT_STEP).where(SESSION_NEXT_STEP.SESSION.eq(session), SESSION_NEXT_STEP.PERSON.eq(person)).fetchOptional(this::read);
    }

    /** Those that everybody in the project reads, first one first. */
    List<NextStep> shared(String session) {
        return sql.selectFrom(SESSION_NEXT_STEP).where(SESSION_NEXT_STEP.SESSION.eq(session), SESSION_NEXT_STEP.SHARED.isTrue()).orderBy(SESSION_NEXT_STEP.ORD).fetch(this::read);
    }

    List<NextStep> ofPerson(String person) {
        return sql.selectFrom(SESSION_NEXT_STEP).where(SESSION_NEXT_STEP.PERSON.eq(person)).orderBy(SESSION_NEXT_STEP.ORD).fetch(this::read);
    }

    /** Those whose day has come, and whose person was not reminded. */
    List<NextStep> due(LocalDate today) {
        return sql.selectFrom(SESSION_NEXT_STEP).where(SESSION_NEXT_STEP.REMIND_DAY.le(today.toString()), SESSION_NEXT_STEP.REMINDED_DAY.isNull()).orderBy(SESSION_NEXT_STEP.ORD).fetch(this::read);
    }

    boolean reminded(NextStep it, LocalDate today) {
        return sql.update(SESSION_NEXT_STEP).set(SESSION_NEXT_STEP.REMINDED_DAY, today.toString())
                .where(SESSION_NEXT_STEP.SESSION.eq(it.session()), SESSION_NEXT_STEP.PERSON.eq(it.person()), SESSION_NEXT_STEP.REMINDED_DAY.isNull()).execute() == 1;
    }

    @Override
    public Table<?> table() {
        return SESSION_NEXT_STEP;
    }

    @Override
    public String placeOf(Record row) {
        return place(row.get(SESSION_NEXT_STEP.SESSION), row.get(SESSION_NEXT_STEP.PERSON));
    }

    private NextStep read(SessionNextStepRecord row) {
        return new NextStep(row.getSession(), row.getPerson(), vault.open(row.getSealed(), place(row.getSession(), row.getPerson())), row.getShared(),
                row.getRemindDay() == null ? null : LocalDate.parse(row.getRemindDay()));
    }

    private static String place(String session, String person) {
        return "next-step:" + session + ":" + person;
    }
}
