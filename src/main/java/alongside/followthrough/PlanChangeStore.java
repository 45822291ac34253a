package alongside.followthrough;

import static alongside.db.Tables.PLAN_CHANGE;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
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

    /** Latest first. */
    List<PlanChange> in(String project) {
        return remembered.ask("followthrough.plan-changes", project, () -> sql.selectFrom(PLAN_CHANGE).where(PLAN_CHANGE.PROJECT.eq(project)).orderBy(PLAN_CHANGE.ORD.desc())
                .fetch(it -> new PlanChange(it.getContribution(), it.getWhat(), LocalDate.parse(it.getDay()))));
    }
}
