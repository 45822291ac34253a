package alongside.followthrough;

import static alongside.db.Tables.BENEFIT;
import static alongside.db.Tables.DEED;
import static alongside.db.Tables.NOT_DOING;
import static alongside.db.Tables.PROMISE;
import static alongside.db.Tables.REFLECTION;
import static alongside.db.Tables.REFLECTION_CONTRIBUTION;
import static alongside.db.Tables.REQUEST_TO_OTHERS;

import alongside.store.Order;
import alongside.followthrough.Benefit.Count;
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
        var ids = sql.select(REFLECTION_CONTRIBUTION.REFLECTION).from(REFLECTION_CONTRIBUTION)
                .where(REFLECTION_CONTRIBUTION.CONTRIBUTION.eq(contribution)).fetch(REFLECTION_CONTRIBUTION.REFLECTION);
        return ids.isEmpty() ? List.of() : reflections(REFLECTION.ID.in(ids));
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
        var which = PROMISE.OWNER.eq(person).or(PROMISE.TOGETHER_WITH.eq(person));
        var ids = sql.select(PROMISE.REFLECTION).from(PROMISE).where(which).fetchSet(PROMISE.REFLECTION);
        return promises(ids).values().stream().flatMap(List::stream)
                .filter(it -> it.owner().equals(person) || person.equals(it.togetherWith()))
                .sorted(java.util.Comparator.comparing(Promise::due)).toList();
    }

    /** A row with all that hangs on it, in seven questions however many rows there are. */
    private List<Reflection> reflections(Condition which) {
        var rows = sql.selectFrom(REFLECTION).where(which).orderBy(REFLECTION.ORD).fetch();
        var ids = rows.map(it -> it.getId());
        if (ids.isEmpty()) return List.of();
        var contributions = new HashMap<String, List<String>>();
        sql.selectFrom(REFLECTION_CONTRIBUTION).where(REFLECTION_CONTRIBUTION.REFLECTION.in(ids))
                .forEach(it -> put(contributions, it.getReflection(), it.getContribution()));
        var promises = promises(ids);
        var asked = new HashMap<String, List<Asked>>();
        sql.selectFrom(REQUEST_TO_OTHERS).where(REQUEST_TO_OTHERS.REFLECTION.in(ids)).orderBy(REQUEST_TO_OTHERS.ORD)
                .forEach(it -> put(asked, it.getReflection(), new Asked(it.getId(), it.getReflection(), it.getWhom(), it.getWhat(), LocalDate.parse(it.getDay()),
                        it.getAccepted(), it.getAnswer(), day(it.getAnswerDay()))));
        var benefits = new HashMap<String, List<Benefit>>();
        sql.selectFrom(BENEFIT).where(BENEFIT.REFLECTION.in(ids)).orderBy(BENEFIT.ORD)
                .forEach(it -> put(benefits, it.getReflection(), new Benefit(it.getWhat(), it.getForWhom(), Benefit.Known.valueOf(it.getKnown()), it.getHow(),
                        count(it.getBeforeCount(), it.getBeforeOf()), count(it.getAfterCount(), it.getAfterOf()), it.getEarly(), LocalDate.parse(it.getDay()))));
        var not = new HashMap<String, NotDoing>();
        sql.selectFrom(NOT_DOING).where(NOT_DOING.REFLECTION.in(ids))
                .forEach(it -> not.put(it.getReflection(), new NotDoing(it.getReason(), day(it.getLookAgain()), LocalDate.parse(it.getDay()))));
        return rows.map(it -> new Reflection(it.getId(), it.getProject(), contributions.getOrDefault(it.getId(), List.of()), it.getYouSaid(), it.getHeard(),
                it.getOutcome(), it.getBetterFor(), it.getUnintended(), LocalDate.parse(it.getDay()), promises.getOrDefault(it.getId(), List.of()),
                asked.getOrDefault(it.getId(), List.of()), benefits.getOrDefault(it.getId(), List.of()), not.get(it.getId())));
    }

    private Map<String, List<Promise>> promises(Collection<String> reflections) {
        var deeds = new HashMap<String, List<Promise.Deed>>();
        sql.select(DEED.fields()).from(DEED).join(PROMISE).on(PROMISE.ID.eq(DEED.PROMISE)).where(PROMISE.REFLECTION.in(reflections)).orderBy(DEED.ORD)
                .forEach(it -> put(deeds, it.get(DEED.PROMISE), new Promise.Deed(it.get(DEED.WHAT), LocalDate.parse(it.get(DEED.DAY)), it.get(DEED.KEEPS))));
        var promises = new HashMap<String, List<Promise>>();
        sql.selectFrom(PROMISE).where(PROMISE.REFLECTION.in(reflections)).orderBy(PROMISE.ORD).forEach(it -> put(promises, it.getReflection(),
                new Promise(it.getId(), it.getReflection(), it.getText(), it.getOwner(), it.getTogetherWith(), LocalDate.parse(it.getDue()), it.getDependsOn(),
                        day(it.getMadeDay()), deeds.getOrDefault(it.getId(), List.of()))));
        return promises;
    }

    private static <T> void put(Map<String, List<T>> lists, String key, T one) {
        lists.computeIfAbsent(key, it -> new ArrayList<>()).add(one);
    }

    private static @Nullable Count count(@Nullable Integer count, @Nullable Integer of) {
        return count == null ? null : new Count(count, of == null ? 0 : of);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
