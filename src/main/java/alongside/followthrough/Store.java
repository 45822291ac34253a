package alongside.followthrough;

import static alongside.db.Tables.BENEFIT;
import static alongside.db.Tables.CONTRIBUTION_DECISION;
import static alongside.db.Tables.DEED;
import static alongside.db.Tables.NOT_DOING;
import static alongside.db.Tables.PLAN_CHANGE;
import static alongside.db.Tables.PROMISE;
import static alongside.db.Tables.REFLECTION;
import static alongside.db.Tables.REFLECTION_CONTRIBUTION;
import static alongside.db.Tables.REFLECTION_DECISION;
import static alongside.db.Tables.REFLECTION_FINDING;
import static alongside.db.Tables.REQUEST_TO_OTHERS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import alongside.db.tables.records.DeedRecord;
import alongside.followthrough.Benefit.Count;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository("followthroughStore")
class Store {

    private final DSLContext sql;
    private final Remembered remembered;

    Store(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(String id, String project, NewReflection made, LocalDate day, String by) {
        sql.insertInto(REFLECTION)
                .set(REFLECTION.ID, id)
                .set(REFLECTION.ORD, Order.next())
                .set(REFLECTION.PROJECT, project)
                .set(REFLECTION.YOU_SAID, made.youSaid())
                .set(REFLECTION.HEARD, made.heard())
                .set(REFLECTION.OUTCOME, made.outcome())
                .set(REFLECTION.BETTER_FOR, made.betterFor())
                .set(REFLECTION.UNINTENDED, made.unintended())
                .set(REFLECTION.DAY, day.toString())
                .set(REFLECTION.BY_PERSON, by)
                .execute();
        made.contributions().forEach(it -> link(id, it));
    }

    void link(String reflection, String contribution) {
        sql.insertInto(REFLECTION_CONTRIBUTION, REFLECTION_CONTRIBUTION.REFLECTION, REFLECTION_CONTRIBUTION.CONTRIBUTION)
                .values(reflection, contribution).onConflictDoNothing().execute();
    }

    void add(String id, String reflection, NewPromise promise, @Nullable LocalDate made, String by) {
        sql.insertInto(PROMISE)
                .set(PROMISE.ID, id)
                .set(PROMISE.ORD, Order.next())
                .set(PROMISE.REFLECTION, reflection)
                .set(PROMISE.TEXT, promise.text())
                .set(PROMISE.OWNER, promise.owner())
                .set(PROMISE.TOGETHER_WITH, promise.togetherWith())
                .set(PROMISE.DUE, promise.due().toString())
                .set(PROMISE.DEPENDS_ON, promise.dependsOn())
                .set(PROMISE.MADE_DAY, made == null ? null : made.toString())
                .set(PROMISE.MADE_BY, made == null ? null : by)
                .execute();
    }

    boolean made(String promise, LocalDate day, String by) {
        return sql.update(PROMISE).set(PROMISE.MADE_DAY, day.toString()).set(PROMISE.MADE_BY, by)
                .where(PROMISE.ID.eq(promise), PROMISE.MADE_DAY.isNull()).execute() > 0;
    }

    void add(String id, String promise, Promise.Deed deed, String by) {
        sql.insertInto(DEED)
                .set(DEED.ID, id)
                .set(DEED.ORD, Order.next())
                .set(DEED.PROMISE, promise)
                .set(DEED.WHAT, deed.what())
                .set(DEED.DAY, deed.day().toString())
                .set(DEED.KEEPS, deed.keeps())
                .set(DEED.BY_PERSON, by)
                .execute();
    }

    void ask(String id, String reflection, String whom, String what, LocalDate day) {
        sql.insertInto(REQUEST_TO_OTHERS)
                .set(REQUEST_TO_OTHERS.ID, id)
                .set(REQUEST_TO_OTHERS.ORD, Order.next())
                .set(REQUEST_TO_OTHERS.REFLECTION, reflection)
                .set(REQUEST_TO_OTHERS.WHOM, whom)
                .set(REQUEST_TO_OTHERS.WHAT, what)
                .set(REQUEST_TO_OTHERS.DAY, day.toString())
                .set(REQUEST_TO_OTHERS.ANSWER, "")
                .execute();
    }

    boolean answer(String asked, boolean accepted, String answer, LocalDate day) {
        return sql.update(REQUEST_TO_OTHERS)
                .set(REQUEST_TO_OTHERS.ACCEPTED, accepted).set(REQUEST_TO_OTHERS.ANSWER, answer).set(REQUEST_TO_OTHERS.ANSWER_DAY, day.toString())
                .where(REQUEST_TO_OTHERS.ID.eq(asked)).execute() > 0;
    }

    void add(String id, String reflection, Benefit benefit, String by) {
        var before = benefit.before();
        var after = benefit.after();
        sql.insertInto(BENEFIT)
                .set(BENEFIT.ID, id)
                .set(BENEFIT.ORD, Order.next())
                .set(BENEFIT.REFLECTION, reflection)
                .set(BENEFIT.WHAT, benefit.what())
                .set(BENEFIT.FOR_WHOM, benefit.forWhom())
                .set(BENEFIT.KNOWN, benefit.known().name())
                .set(BENEFIT.HOW, benefit.how())
                .set(BENEFIT.BEFORE_COUNT, before == null ? null : before.count())
                .set(BENEFIT.BEFORE_OF, before == null ? null : before.of())
                .set(BENEFIT.AFTER_COUNT, after == null ? null : after.count())
                .set(BENEFIT.AFTER_OF, after == null ? null : after.of())
                .set(BENEFIT.EARLY, benefit.early())
                .set(BENEFIT.DAY, benefit.day().toString())
                .set(BENEFIT.BY_PERSON, by)
                .execute();
    }

    boolean notDoing(String reflection, NotDoing not, String by) {
        return sql.insertInto(NOT_DOING)
                .set(NOT_DOING.REFLECTION, reflection)
                .set(NOT_DOING.REASON, not.reason())
                .set(NOT_DOING.LOOK_AGAIN, not.lookAgain() == null ? null : not.lookAgain().toString())
                .set(NOT_DOING.DAY, not.day().toString())
                .set(NOT_DOING.BY_PERSON, by)
                .onConflictDoNothing()
                .execute() > 0;
    }

    Optional<Reflection> find(String id) {
        return reflections(REFLECTION.ID.eq(id)).stream().findFirst();
    }

    List<Reflection> of(String project) {
        return remembered.ask("followthrough.reflections", project, () -> reflections(REFLECTION.PROJECT.eq(project)));
    }

    List<Reflection> from(String contribution) {
        return remembered.ask("followthrough.from", contribution, () -> reflections(REFLECTION.ID.in(
                select(REFLECTION_CONTRIBUTION.REFLECTION).from(REFLECTION_CONTRIBUTION).where(REFLECTION_CONTRIBUTION.CONTRIBUTION.eq(contribution)))));
    }

    List<Reflection> into(String decision) {
        return remembered.ask("followthrough.into", decision, () -> reflections(REFLECTION.ID.in(
                select(REFLECTION_DECISION.REFLECTION).from(REFLECTION_DECISION).where(REFLECTION_DECISION.DECISION.eq(decision)))));
    }

    void fed(String decision, List<String> rows) {
        sql.deleteFrom(REFLECTION_DECISION).where(REFLECTION_DECISION.DECISION.eq(decision)).execute();
        rows.forEach(it -> sql.insertInto(REFLECTION_DECISION).set(REFLECTION_DECISION.DECISION, decision).set(REFLECTION_DECISION.REFLECTION, it).execute());
    }

    /** What rows stand on besides what people said here: ids of what was put on the shelf. */
    List<String> findings(Collection<String> reflections) {
        return reflections.isEmpty() ? List.of() : remembered.ask("followthrough.findings", List.copyOf(reflections), () -> sql.selectDistinct(REFLECTION_FINDING.FINDING).from(REFLECTION_FINDING)
                .where(REFLECTION_FINDING.REFLECTION.in(reflections)).fetch(REFLECTION_FINDING.FINDING));
    }

    void findings(String reflection, List<String> findings) {
        sql.deleteFrom(REFLECTION_FINDING).where(REFLECTION_FINDING.REFLECTION.eq(reflection)).execute();
        findings.forEach(it -> sql.insertInto(REFLECTION_FINDING).set(REFLECTION_FINDING.REFLECTION, reflection).set(REFLECTION_FINDING.FINDING, it).execute());
    }

    List<String> wordsInto(String decision) {
        return remembered.ask("followthrough.words-into", decision, () -> sql.select(CONTRIBUTION_DECISION.CONTRIBUTION).from(CONTRIBUTION_DECISION)
                .where(CONTRIBUTION_DECISION.DECISION.eq(decision)).fetch(CONTRIBUTION_DECISION.CONTRIBUTION));
    }

    /** The decisions something said led to, each with whether it did so with no row between. */
    Map<String, Boolean> ledTo(String contribution) {
        return led(contribution).decisions();
    }

    /** @param decisions by their ids, whether with no row between; @param plans what was changed in the plan, latest first */
    record Led(Map<String, Boolean> decisions, List<PlanChange> plans) {}

    /** All that some words led to, in one question. */
    Led led(String contribution) {
        return remembered.ask("followthrough.led-to", contribution, () -> {
            var decisions = new HashMap<String, Boolean>();
            var plans = new ArrayList<PlanChange>();
            sql.select(REFLECTION_DECISION.DECISION, inline(false), inline(0L), inline(""), inline(""), inline(""), inline("")).from(REFLECTION_DECISION)
                    .join(REFLECTION_CONTRIBUTION).on(REFLECTION_CONTRIBUTION.REFLECTION.eq(REFLECTION_DECISION.REFLECTION)).where(REFLECTION_CONTRIBUTION.CONTRIBUTION.eq(contribution))
                    .unionAll(select(CONTRIBUTION_DECISION.DECISION, inline(true), inline(0L), inline(""), inline(""), inline(""), inline("")).from(CONTRIBUTION_DECISION).where(CONTRIBUTION_DECISION.CONTRIBUTION.eq(contribution)))
                    .unionAll(select(PLAN_CHANGE.ID, inline(false), PLAN_CHANGE.ORD, PLAN_CHANGE.DAY, PLAN_CHANGE.PROJECT, PLAN_CHANGE.WHAT, PLAN_CHANGE.CORRECTED_DAY).from(PLAN_CHANGE).where(PLAN_CHANGE.CONTRIBUTION.eq(contribution)))
                    .orderBy(inline(3).desc())
                    .forEach(it -> {
                        if (it.value4().isEmpty()) decisions.merge(it.value1(), it.value2(), Boolean::logicalOr);
                        else plans.add(new PlanChange(it.value1(), it.value5(), contribution, it.value6(), LocalDate.parse(it.value4()), it.value7() == null ? null : LocalDate.parse(it.value7())));
                    });
            return new Led(Map.copyOf(decisions), List.copyOf(plans));
        });
    }

    void ledTo(String contribution, List<String> decisions) {
        sql.deleteFrom(CONTRIBUTION_DECISION).where(CONTRIBUTION_DECISION.CONTRIBUTION.eq(contribution)).execute();
        decisions.forEach(it -> sql.insertInto(CONTRIBUTION_DECISION).set(CONTRIBUTION_DECISION.DECISION, it).set(CONTRIBUTION_DECISION.CONTRIBUTION, contribution).execute());
    }

    Optional<String> reflectionOfPromise(String promise) {
        return sql.select(PROMISE.REFLECTION).from(PROMISE).where(PROMISE.ID.eq(promise)).fetchOptional(PROMISE.REFLECTION);
    }

    Optional<String> reflectionOfAsked(String asked) {
        return sql.select(REQUEST_TO_OTHERS.REFLECTION).from(REQUEST_TO_OTHERS).where(REQUEST_TO_OTHERS.ID.eq(asked)).fetchOptional(REQUEST_TO_OTHERS.REFLECTION);
    }

    /** The promises of a person, first due first. */
    List<Promise> ofPerson(String person) {
        return remembered.ask("followthrough.promises-of", person, () -> readOfPerson(person));
    }

    private List<Promise> readOfPerson(String person) {
        return sql.select(PROMISE.fields()).select(DEEDS).from(PROMISE)
                .where(PROMISE.OWNER.eq(person).or(PROMISE.TOGETHER_WITH.eq(person)))
                .orderBy(PROMISE.DUE, PROMISE.ORD).fetch(Store::promise);
    }

    /** A row with all that hangs on it, in one question however many rows there are. */
    private List<Reflection> reflections(Condition which) {
        var words = multiset(select(REFLECTION_CONTRIBUTION.CONTRIBUTION).from(REFLECTION_CONTRIBUTION).where(REFLECTION_CONTRIBUTION.REFLECTION.eq(REFLECTION.ID)))
                .convertFrom(rows -> rows.getValues(REFLECTION_CONTRIBUTION.CONTRIBUTION));
        var promises = multiset(select(PROMISE.fields()).select(DEEDS).from(PROMISE).where(PROMISE.REFLECTION.eq(REFLECTION.ID)).orderBy(PROMISE.ORD))
                .convertFrom(rows -> rows.map(Store::promise));
        var asked = multiset(selectFrom(REQUEST_TO_OTHERS).where(REQUEST_TO_OTHERS.REFLECTION.eq(REFLECTION.ID)).orderBy(REQUEST_TO_OTHERS.ORD))
                .convertFrom(rows -> rows.map(it -> new Asked(it.getId(), it.getReflection(), it.getWhom(), it.getWhat(), LocalDate.parse(it.getDay()),
                        it.getAccepted(), it.getAnswer(), day(it.getAnswerDay()))));
        var benefits = multiset(selectFrom(BENEFIT).where(BENEFIT.REFLECTION.eq(REFLECTION.ID)).orderBy(BENEFIT.ORD))
                .convertFrom(rows -> rows.map(it -> new Benefit(it.getWhat(), it.getForWhom(), Benefit.Known.valueOf(it.getKnown()), it.getHow(),
                        count(it.getBeforeCount(), it.getBeforeOf()), count(it.getAfterCount(), it.getAfterOf()), it.getEarly(), LocalDate.parse(it.getDay()))));
        return sql.select(REFLECTION.fields()).select(NOT_DOING.fields()).select(words, promises, asked, benefits)
                .from(REFLECTION).leftJoin(NOT_DOING).on(NOT_DOING.REFLECTION.eq(REFLECTION.ID))
                .where(which).orderBy(REFLECTION.ORD).fetch(row -> {
                    var it = row.into(REFLECTION);
                    var not = row.get(NOT_DOING.REFLECTION) == null ? null
                            : new NotDoing(row.get(NOT_DOING.REASON), day(row.get(NOT_DOING.LOOK_AGAIN)), LocalDate.parse(row.get(NOT_DOING.DAY)));
                    return new Reflection(it.getId(), it.getProject(), row.get(words), it.getYouSaid(), it.getHeard(), it.getOutcome(), it.getBetterFor(),
                            it.getUnintended(), LocalDate.parse(it.getDay()), row.get(promises), row.get(asked), row.get(benefits), not);
                });
    }

    private static final Field<Result<DeedRecord>> DEEDS = multiset(selectFrom(DEED).where(DEED.PROMISE.eq(PROMISE.ID)).orderBy(DEED.ORD)).as("deeds");

    private static Promise promise(Record row) {
        return new Promise(row.get(PROMISE.ID), row.get(PROMISE.REFLECTION), row.get(PROMISE.TEXT), row.get(PROMISE.OWNER), row.get(PROMISE.TOGETHER_WITH),
                LocalDate.parse(row.get(PROMISE.DUE)), row.get(PROMISE.DEPENDS_ON), day(row.get(PROMISE.MADE_DAY)),
                row.get(DEEDS).map(it -> new Promise.Deed(it.getWhat(), LocalDate.parse(it.getDay()), it.getKeeps())));
    }

    private static @Nullable Count count(@Nullable Integer count, @Nullable Integer of) {
        return count == null ? null : new Count(count, of == null ? 0 : of);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
