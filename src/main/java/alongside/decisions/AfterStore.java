package alongside.decisions;

import static alongside.db.Tables.DECISION;
import static alongside.db.Tables.DECISION_CHANGE;
import static alongside.db.Tables.DECISION_DONE;
import static alongside.db.Tables.DECISION_INTEREST;
import static alongside.db.Tables.DECISION_OUTCOME;
import static alongside.db.Tables.MINORITY_VIEW;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was said and done after a decision closed, and whose interest it touches. */
@Repository("decisionsAfterStore")
class AfterStore {

    private final DSLContext sql;
    private final Ledger ledger;
    private final Remembered remembered;

    AfterStore(DSLContext sql, Ledger ledger, Remembered remembered) {
        this.sql = sql;
        this.ledger = ledger;
        this.remembered = remembered;
    }

    /** What the closed decisions of a project came to, until something about a decision changes: it is counted on every page. */
    List<Joint> joint(String project, Supplier<List<Joint>> counted) {
        return remembered.ask("decisions.joint", project, counted);
    }

    /** The same of these, each as it is now. */
    List<Afterwards.Settled> settled(List<Decision> asked, Supplier<List<Afterwards.Settled>> counted) {
        return asked.isEmpty() ? List.of() : remembered.ask("decisions.settled", List.copyOf(asked), counted);
    }

    void outcome(String decision, String statement, String reasons, @Nullable LocalDate review, String by, Instant now) {
        var day = review == null ? null : review.toString();
        sql.insertInto(DECISION_OUTCOME)
                .set(DECISION_OUTCOME.DECISION, decision)
                .set(DECISION_OUTCOME.STATEMENT, statement)
                .set(DECISION_OUTCOME.REASONS, reasons)
                .set(DECISION_OUTCOME.REVIEW_DAY, day)
                .set(DECISION_OUTCOME.AT, now.toEpochMilli())
                .set(DECISION_OUTCOME.BY_PERSON, by)
                .onConflict(DECISION_OUTCOME.DECISION).doUpdate()
                .set(DECISION_OUTCOME.STATEMENT, statement)
                .set(DECISION_OUTCOME.REASONS, reasons)
                .set(DECISION_OUTCOME.REVIEW_DAY, day)
                .set(DECISION_OUTCOME.AT, now.toEpochMilli())
                .set(DECISION_OUTCOME.BY_PERSON, by)
                .execute();
        ledger.outcomeWritten(decision);
    }

    void view(String decision, String person, String words, Instant now) {
        sql.insertInto(MINORITY_VIEW)
                .set(MINORITY_VIEW.DECISION, decision)
                .set(MINORITY_VIEW.PERSON, person)
                .set(MINORITY_VIEW.WORDS, words)
                .set(MINORITY_VIEW.AT, now.toEpochMilli())
                .onConflict(MINORITY_VIEW.DECISION, MINORITY_VIEW.PERSON).doUpdate()
                .set(MINORITY_VIEW.WORDS, words)
                .set(MINORITY_VIEW.AT, now.toEpochMilli())
                .execute();
        ledger.seenDifferently(decision, person);
    }

    void interest(String decision, String person, String words, Instant now) {
        sql.insertInto(DECISION_INTEREST)
                .set(DECISION_INTEREST.DECISION, decision)
                .set(DECISION_INTEREST.PERSON, person)
                .set(DECISION_INTEREST.WORDS, words)
                .set(DECISION_INTEREST.AT, now.toEpochMilli())
                .onConflict(DECISION_INTEREST.DECISION, DECISION_INTEREST.PERSON).doUpdate()
                .set(DECISION_INTEREST.WORDS, words)
                .set(DECISION_INTEREST.AT, now.toEpochMilli())
                .execute();
        ledger.interestSaid(decision, person);
    }

    /** By whom, and what they said. */
    List<Aftermath.View> interests(String decision) {
        return sql.selectFrom(DECISION_INTEREST).where(DECISION_INTEREST.DECISION.eq(decision)).orderBy(DECISION_INTEREST.AT, DECISION_INTEREST.PERSON)
                .fetch(it -> new Aftermath.View(it.getPerson(), it.getWords()));
    }

    /** What the group looks at again on this day. */
    List<String> reviewedOn(LocalDate day) {
        return sql.select(DECISION_OUTCOME.DECISION).from(DECISION_OUTCOME).where(DECISION_OUTCOME.REVIEW_DAY.eq(day.toString())).fetch(DECISION_OUTCOME.DECISION);
    }

    /** The first day that was written down stays. */
    boolean done(String decision, LocalDate day, String by, Instant now) {
        boolean first = sql.insertInto(DECISION_DONE)
                .set(DECISION_DONE.DECISION, decision)
                .set(DECISION_DONE.DONE_DAY, day.toString())
                .set(DECISION_DONE.AT, now.toEpochMilli())
                .set(DECISION_DONE.BY_PERSON, by)
                .onConflictDoNothing()
                .execute() == 1;
        if (first) ledger.done(decision);
        return first;
    }

    void change(String decision, Change change, String by, Instant now) {
        var id = Ids.fresh();
        sql.insertInto(DECISION_CHANGE)
                .set(DECISION_CHANGE.ID, id)
                .set(DECISION_CHANGE.ORD, Order.next())
                .set(DECISION_CHANGE.DECISION, decision)
                .set(DECISION_CHANGE.CHANGED_DAY, change.day().toString())
                .set(DECISION_CHANGE.WHAT, change.what())
                .set(DECISION_CHANGE.WHY, change.why())
                .set(DECISION_CHANGE.BY_WHOM, change.byWhom())
                .set(DECISION_CHANGE.AT, now.toEpochMilli())
                .set(DECISION_CHANGE.BY_PERSON, by)
                .execute();
        ledger.changedOutside(decision, id);
    }

    Aftermath aftermath(String decision) {
        return remembered.ask("decisions.aftermath", decision, () -> aftermaths(List.of(decision)).getOrDefault(decision, Aftermath.NONE));
    }

    Map<String, Aftermath> aftermaths(List<String> ids) {
        var all = sql.select(
                multiset(selectFrom(DECISION_OUTCOME).where(DECISION_OUTCOME.DECISION.in(ids))),
                multiset(selectFrom(DECISION_DONE).where(DECISION_DONE.DECISION.in(ids))),
                multiset(selectFrom(MINORITY_VIEW).where(MINORITY_VIEW.DECISION.in(ids)).orderBy(MINORITY_VIEW.AT, MINORITY_VIEW.PERSON)),
                multiset(selectFrom(DECISION_CHANGE).where(DECISION_CHANGE.DECISION.in(ids)).orderBy(DECISION_CHANGE.ORD))).fetchSingle();
        var outcomes = all.value1().intoMap(DECISION_OUTCOME.DECISION);
        var done = all.value2().intoMap(DECISION_DONE.DECISION, DECISION_DONE.DONE_DAY);
        var views = all.value3().intoGroups(MINORITY_VIEW.DECISION);
        var changes = all.value4().intoGroups(DECISION_CHANGE.DECISION);
        var after = new HashMap<String, Aftermath>();
        for (var id : ids) {
            var outcome = outcomes.get(id);
            var day = done.get(id);
            var seen = views.get(id);
            var changed = changes.get(id);
            after.put(id, new Aftermath(
                    outcome == null ? "" : outcome.getStatement(),
                    outcome == null ? "" : outcome.getReasons(),
                    seen == null ? List.of() : seen.map(it -> new Aftermath.View(it.getPerson(), it.getWords())),
                    day == null ? null : LocalDate.parse(day),
                    changed == null ? List.of() : changed.map(it ->
                            new Change(LocalDate.parse(it.getChangedDay()), it.getWhat(), it.getWhy(), it.getByWhom())),
                    outcome == null || outcome.getReviewDay() == null ? null : LocalDate.parse(outcome.getReviewDay())));
        }
        return after;
    }
}
