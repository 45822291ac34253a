package alongside.followthrough;

import static alongside.db.Tables.PLAN_CHANGE;
import static alongside.db.Tables.PLAN_CHANGE_BEFORE;

import alongside.db.tables.records.PlanChangeRecord;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What changed in a plan, and because of which words. */
@Repository("followthroughPlanChangeStore")
class PlanChangeStore {

    private final DSLContext sql;
    private final Remembered remembered;

    PlanChangeStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String project, String contribution, String what, String by, LocalDate day) {
        sql.insertInto(PLAN_CHANGE).set(PLAN_CHANGE.ID, Ids.fresh()).set(PLAN_CHANGE.ORD, Order.next()).set(PLAN_CHANGE.PROJECT, project)
                .set(PLAN_CHANGE.CONTRIBUTION, contribution).set(PLAN_CHANGE.WHAT, what).set(PLAN_CHANGE.SAID_BY, by).set(PLAN_CHANGE.DAY, day.toString()).execute();
    }

    /** Says something else from now on, and keeps what it said. False where it does not say that any more. */
    boolean correct(PlanChange was, String what, String why, String by, LocalDate day) {
        if (sql.update(PLAN_CHANGE).set(PLAN_CHANGE.WHAT, what).set(PLAN_CHANGE.CORRECTED_DAY, day.toString())
                .where(PLAN_CHANGE.ID.eq(was.id()), PLAN_CHANGE.WHAT.eq(was.what())).execute() == 0) return false;
        sql.insertInto(PLAN_CHANGE_BEFORE).set(PLAN_CHANGE_BEFORE.ID, Ids.fresh()).set(PLAN_CHANGE_BEFORE.ORD, Order.next()).set(PLAN_CHANGE_BEFORE.PLAN_CHANGE, was.id())
                .set(PLAN_CHANGE_BEFORE.WHAT, was.what()).set(PLAN_CHANGE_BEFORE.WHY, why).set(PLAN_CHANGE_BEFORE.CHANGED_BY, by).set(PLAN_CHANGE_BEFORE.DAY, day.toString()).execute();
        return true;
    }

    Optional<PlanChange> find(String change) {
        return sql.selectFrom(PLAN_CHANGE).where(PLAN_CHANGE.ID.eq(change)).fetchOptional(PlanChangeStore::read);
    }

    /** Latest first, also what was taken back. */
    List<PlanChange> in(String project) {
        return remembered.ask("followthrough.plan-changes", project, () -> sql.selectFrom(PLAN_CHANGE).where(PLAN_CHANGE.PROJECT.eq(project)).orderBy(PLAN_CHANGE.ORD.desc()).fetch(PlanChangeStore::read));
    }

    /** How they read before, by change, first one first. */
    Map<String, List<PlanChange.Before>> before(String project) {
        return sql.select(PLAN_CHANGE_BEFORE.PLAN_CHANGE, PLAN_CHANGE_BEFORE.WHAT, PLAN_CHANGE_BEFORE.WHY, PLAN_CHANGE_BEFORE.DAY).from(PLAN_CHANGE_BEFORE)
                .join(PLAN_CHANGE).on(PLAN_CHANGE.ID.eq(PLAN_CHANGE_BEFORE.PLAN_CHANGE)).where(PLAN_CHANGE.PROJECT.eq(project)).orderBy(PLAN_CHANGE_BEFORE.ORD)
                .fetchGroups(PLAN_CHANGE_BEFORE.PLAN_CHANGE, it -> new PlanChange.Before(it.value2(), it.value3(), LocalDate.parse(it.value4())));
    }

    private static PlanChange read(PlanChangeRecord it) {
        return new PlanChange(it.getId(), it.getProject(), it.getContribution(), it.getWhat(), LocalDate.parse(it.getDay()), it.getCorrectedDay() == null ? null : LocalDate.parse(it.getCorrectedDay()));
    }
}
