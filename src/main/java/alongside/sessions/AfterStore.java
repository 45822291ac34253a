package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_AFTER;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import alongside.sessions.rules.After;
import alongside.store.Remembered;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is done after a session: who sees to each of it, by when, whether it is done, and what is late. */
@Repository("sessionsAfterStore")
class AfterStore {

    /** Telling people has the day that they were promised. */
    private static final Field<String> DAY = DSL.coalesce(SESSION_AFTER.DAY, SESSION.FOLLOW_UP);

    /** Of a session in the same question, in the order in which they are done. */
    static final Field<List<AfterStep>> STEPS = multiset(select(SESSION_AFTER.KIND, SESSION_AFTER.OWNER, DAY, SESSION_AFTER.WAS, SESSION_AFTER.DONE).from(SESSION_AFTER)
            .where(SESSION_AFTER.SESSION.eq(SESSION.ID)).orderBy(SESSION_AFTER.KIND))
            .convertFrom(rows -> rows.stream().map(it -> read(it.value1(), it.value2(), it.value3(), it.value4(), it.value5())).sorted(Comparator.comparing(AfterStep::kind)).toList());

    private final DSLContext sql;
    private final Remembered remembered;

    AfterStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void begin(String session, After kind, String owner, @Nullable LocalDate day) {
        sql.insertInto(SESSION_AFTER).set(SESSION_AFTER.SESSION, session).set(SESSION_AFTER.KIND, kind.name()).set(SESSION_AFTER.OWNER, owner)
                .set(SESSION_AFTER.DAY, day == null ? null : day.toString()).onConflictDoNothing().execute();
    }

    void give(String session, After kind, String owner) {
        sql.update(SESSION_AFTER).set(SESSION_AFTER.OWNER, owner).where(is(session, kind)).execute();
    }

    /** Another day; one that has passed is kept beside it, and it is chased afresh. */
    void put(String session, After kind, LocalDate day, @Nullable LocalDate passed) {
        sql.update(SESSION_AFTER).set(SESSION_AFTER.DAY, day.toString()).setNull(SESSION_AFTER.CHASED).where(is(session, kind)).execute();
        if (passed != null) sql.update(SESSION_AFTER).set(SESSION_AFTER.WAS, passed.toString()).where(is(session, kind)).execute();
    }

    /** @return whether that is new */
    boolean done(String session, After kind, Instant at, @Nullable String by) {
        return sql.update(SESSION_AFTER).set(SESSION_AFTER.DONE, at.toEpochMilli()).set(SESSION_AFTER.DONE_BY, by).where(is(session, kind), SESSION_AFTER.DONE.isNull()).execute() == 1;
    }

    /** It is not done after all. @return whether that is new */
    boolean notDone(String session, After kind) {
        return sql.update(SESSION_AFTER).setNull(SESSION_AFTER.DONE).setNull(SESSION_AFTER.DONE_BY).where(is(session, kind), SESSION_AFTER.DONE.isNotNull()).execute() == 1;
    }

    private static Condition is(String session, After kind) {
        return SESSION_AFTER.SESSION.eq(session).and(SESSION_AFTER.KIND.eq(kind.name()));
    }

    record Of(Session session, AfterStep step) {}

    /** What should be done by now, is not, and whose owner was not told so yet. */
    List<Of> late(LocalDate today) {
        return sql.select(SESSION.asterisk(), SESSION_AFTER.asterisk(), DAY).from(SESSION_AFTER).join(SESSION).on(SESSION.ID.eq(SESSION_AFTER.SESSION))
                .where(isLate(today), SESSION_AFTER.CHASED.isNull()).orderBy(DAY, SESSION.ORD, SESSION_AFTER.KIND).fetch(row -> new Of(Store.read(row.into(SESSION)), read(row)));
    }

    private static Condition isLate(LocalDate today) {
        return SESSION_AFTER.DONE.isNull().and(DAY.lt(today.toString())).and(SESSION.STAGE.in(Session.Stage.ENDED.name(), Session.Stage.FINISHED.name()));
    }

    /** @return whether nobody did before */
    boolean chase(String session, After kind, Instant at) {
        return sql.update(SESSION_AFTER).set(SESSION_AFTER.CHASED, at.toEpochMilli()).where(is(session, kind), SESSION_AFTER.CHASED.isNull()).execute() == 1;
    }

    /** @param feltOff how much felt off to people that nobody has seen to */
    record Waits(Session session, int feltOff, List<AfterStep> steps) {

        boolean open(LocalDate today) {
            return session.stage() == Session.Stage.ENDED || feltOff > 0 || steps.stream().anyMatch(it -> it.late(today));
        }
    }

    /**
     * Of these projects what has ended and is not finished, where something felt off, what is late in what comes after, and where
     * this person sees to something that is not done: longest ago first. One question, which several parts of a page share.
     */
    List<Waits> waits(Collection<String> projects, String person, LocalDate today) {
        if (projects.isEmpty()) return List.of();
        record Asked(Set<String> projects, String person, LocalDate today) {}
        return remembered.ask("sessions.waits", new Asked(Set.copyOf(projects), person, today), () -> {
            var sees = DSL.exists(DSL.selectOne().from(SESSION_AFTER).where(SESSION_AFTER.SESSION.eq(SESSION.ID), isLate(today).or(SESSION_AFTER.OWNER.eq(person).and(SESSION_AFTER.DONE.isNull()))));
            // What felt off may be said after it was finished, and waits for somebody all the same.
            return sql.select(SESSION.asterisk(), Store.FELT_OFF, STEPS).from(SESSION)
                    .where(SESSION.PROJECT.in(projects), SESSION.STAGE.eq(Session.Stage.ENDED.name()).or(SESSION.STAGE.eq(Session.Stage.FINISHED.name()).and(Store.FELT_OFF.gt(0).or(sees))))
                    .orderBy(SESSION.DAY, SESSION.STARTS, SESSION.ORD).fetch(row -> new Waits(Store.read(row), row.get(Store.FELT_OFF), row.get(STEPS)));
        });
    }

    private static AfterStep read(Record row) {
        return read(row.get(SESSION_AFTER.KIND), row.get(SESSION_AFTER.OWNER), row.get(DAY), row.get(SESSION_AFTER.WAS), row.get(SESSION_AFTER.DONE));
    }

    private static AfterStep read(String kind, @Nullable String owner, String day, @Nullable String was, @Nullable Long done) {
        return new AfterStep(After.valueOf(kind), owner, LocalDate.parse(day), was == null ? null : LocalDate.parse(was), done == null ? null : Dates.dayOf(Instant.ofEpochMilli(done)));
    }
}
