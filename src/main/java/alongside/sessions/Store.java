package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_AFTER;
import static alongside.db.Tables.SESSION_FELT_OFF;
import static alongside.db.Tables.SESSION_JOB;
import static alongside.db.Tables.SESSION_NEW_DAY;
import static alongside.db.Tables.SESSION_STEP;

import alongside.sessions.rules.After;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sessions, their stages and jobs. */
@Repository("sessionsStore")
class Store {

    /** Of the session in the same question. */
    static final Field<Integer> FELT_OFF = DSL.field(DSL.selectCount().from(SESSION_FELT_OFF).where(SESSION_FELT_OFF.SESSION.eq(SESSION.ID)));
    private static final Field<Integer> TOLD = DSL.field(DSL.selectCount().from(SESSION_STEP).where(SESSION_STEP.SESSION.eq(SESSION.ID), SESSION_STEP.KIND.eq(Step.RECAP.name())));

    private final DSLContext sql;
    private final InstantSource clock;
    private final Remembered remembered;

    Store(DSLContext sql, InstantSource clock, Remembered remembered) {
        this.sql = sql;
        this.clock = clock;
        this.remembered = remembered;
    }

    void add(String id, String project, NewSession plan, String arranger) {
        sql.insertInto(SESSION)
                .set(SESSION.ID, id)
                .set(SESSION.ORD, Order.next())
                .set(SESSION.PROJECT, project)
                .set(SESSION.TITLE, plan.title())
                .set(SESSION.PURPOSE, plan.purpose())
                .set(SESSION.HOPED, plan.hoped())
                .set(SESSION.DAY, plan.day().toString())
                .set(SESSION.STARTS, plan.starts().toString())
                .set(SESSION.ENDS, plan.ends().toString())
                .set(SESSION.PLACE, plan.place())
                .set(SESSION.JOINING, plan.joining())
                .set(SESSION.READING_MINUTES, plan.readingMinutes())
                .set(SESSION.REMIND_DAYS, plan.remindDays())
                .set(SESSION.STAGE, Session.Stage.PLANNED.name())
                .set(SESSION.TO_PUBLIC, false)
                .set(SESSION.ARRANGER, arranger)
                .execute();
    }

    void change(String id, NewSession plan) {
        // That its recorder is off was said of another tool.
        sql.update(SESSION).setNull(SESSION.RECORDERS_OFF_BY).setNull(SESSION.RECORDERS_OFF_AT).where(SESSION.ID.eq(id), SESSION.JOINING.ne(plan.joining())).execute();
        sql.update(SESSION)
                .set(SESSION.TITLE, plan.title())
                .set(SESSION.PURPOSE, plan.purpose())
                .set(SESSION.HOPED, plan.hoped())
                .set(SESSION.DAY, plan.day().toString())
                .set(SESSION.STARTS, plan.starts().toString())
                .set(SESSION.ENDS, plan.ends().toString())
                .set(SESSION.PLACE, plan.place())
                .set(SESSION.JOINING, plan.joining())
                .set(SESSION.READING_MINUTES, plan.readingMinutes())
                .set(SESSION.REMIND_DAYS, plan.remindDays())
                .where(SESSION.ID.eq(id))
                .execute();
    }

    Optional<Session> find(String id) {
        return remembered.ask("sessions.session", id, () -> sql.selectFrom(SESSION).where(SESSION.ID.eq(id)).fetchOptional(Store::read));
    }

    List<Session> of(String project) {
        return remembered.ask("sessions.of", project, () -> sql.selectFrom(SESSION).where(SESSION.PROJECT.eq(project))
                .orderBy(SESSION.DAY, SESSION.STARTS, SESSION.ORD).fetch(Store::read));
    }

    NewSession planned(String id) {
        var row = sql.selectFrom(SESSION).where(SESSION.ID.eq(id)).fetchSingle();
        var it = read(row);
        return new NewSession(it.title(), it.purpose(), it.day(), it.starts(), it.ends(), it.place(), it.joining(),
                row.getReadingMinutes(), holder(id, Job.FACILITATOR), holder(id, Job.NOTE_TAKER), row.getRemindDays(), it.hoped());
    }

    int readingMinutes(String id) {
        return Objects.requireNonNull(sql.select(SESSION.READING_MINUTES).from(SESSION).where(SESSION.ID.eq(id)).fetchSingle(SESSION.READING_MINUTES));
    }

    String arranger(String id) {
        return Objects.requireNonNull(sql.select(SESSION.ARRANGER).from(SESSION).where(SESSION.ID.eq(id)).fetchSingle(SESSION.ARRANGER));
    }

    void openToPublic(String id) {
        sql.update(SESSION).set(SESSION.TO_PUBLIC, true).where(SESSION.ID.eq(id)).execute();
    }

    /** Said of the tool people join by now; null takes it back. */
    void recordersOff(String id, @Nullable String by) {
        sql.update(SESSION).set(SESSION.RECORDERS_OFF_BY, by).set(SESSION.RECORDERS_OFF_AT, by == null ? null : (Long) clock.instant().toEpochMilli())
                .where(SESSION.ID.eq(id)).execute();
    }

    void facilitatorIs(String id, @Nullable Independence how) {
        sql.update(SESSION).set(SESSION.FACILITATOR_IS, how == null ? "" : how.name()).where(SESSION.ID.eq(id)).execute();
    }

    /** True for the one caller who moved it. */
    boolean move(String id, Session.Stage from, Session.Stage to) {
        return sql.update(SESSION).set(SESSION.STAGE, to.name())
                .where(SESSION.ID.eq(id), SESSION.STAGE.eq(from.name())).execute() == 1;
    }

    boolean end(String id, LocalDate followUp) {
        return sql.update(SESSION)
                .set(SESSION.STAGE, Session.Stage.ENDED.name())
                .set(SESSION.FOLLOW_UP, followUp.toString())
                .where(SESSION.ID.eq(id), SESSION.STAGE.in(Session.Stage.PLANNED.name(), Session.Stage.OPEN.name()))
                .execute() == 1;
    }

    /** From here until the end of the transaction nobody ends it; what refers to it comes in meanwhile all the same. @return false when it is not on */
    boolean hold(String id) {
        // SQLite has one writer, and no such words.
        var it = sql.select(SESSION.ID).from(SESSION).where(SESSION.ID.eq(id), SESSION.STAGE.eq(Session.Stage.OPEN.name()));
        return (sql.family() == SQLDialect.POSTGRES ? it.forNoKeyUpdate() : it).fetchOptional().isPresent();
    }

    /** Gives a new day by which people hear; the one that passed is kept. It is chased afresh when this one passes too. */
    boolean promiseAnew(String id, LocalDate was, LocalDate day, String person) {
        if (sql.update(SESSION).set(SESSION.FOLLOW_UP, day.toString())
                .where(SESSION.ID.eq(id), SESSION.STAGE.eq(Session.Stage.ENDED.name()), SESSION.FOLLOW_UP.eq(was.toString())).execute() != 1) return false;
        sql.insertInto(SESSION_NEW_DAY).set(SESSION_NEW_DAY.SESSION, id).set(SESSION_NEW_DAY.ORD, Order.next())
                .set(SESSION_NEW_DAY.WAS, was.toString()).set(SESSION_NEW_DAY.PERSON, person).execute();
        sql.update(SESSION_AFTER).setNull(SESSION_AFTER.CHASED).setNull(SESSION_AFTER.DONE).setNull(SESSION_AFTER.DONE_BY)
                .where(SESSION_AFTER.SESSION.eq(id), SESSION_AFTER.KIND.eq(After.FOLLOW_UP.name())).execute();
        return true;
    }

    /** The days that were promised before and passed, first one first. */
    List<LocalDate> promisedBefore(String id) {
        return since(id).promised();
    }

    /** How much felt off to people that nobody has seen to. */
    int feltOff(String id) {
        return since(id).feltOff();
    }

    /** Whether people were told what came of it. */
    boolean told(String id) {
        return since(id).told();
    }

    /** What is done after it, each with its owner and its day, in its order. */
    List<AfterStep> after(String id) {
        return since(id).after();
    }

    private record Since(List<LocalDate> promised, int feltOff, boolean told, List<AfterStep> after) {}

    /** All in one question: many open the page where they stand. */
    private Since since(String id) {
        return remembered.ask("sessions.since", id, () -> {
            var rows = sql.select(SESSION_NEW_DAY.WAS, FELT_OFF, TOLD, AfterStore.STEPS).from(SESSION).leftJoin(SESSION_NEW_DAY).on(SESSION_NEW_DAY.SESSION.eq(SESSION.ID)).where(SESSION.ID.eq(id))
                    .orderBy(SESSION_NEW_DAY.ORD).fetch();
            return new Since(rows.stream().flatMap(row -> Stream.ofNullable(row.value1())).map(LocalDate::parse).toList(), rows.isEmpty() ? 0 : rows.getFirst().value2(), !rows.isEmpty() && rows.getFirst().value3() > 0,
                    rows.isEmpty() ? List.of() : rows.getFirst().value4());
        });
    }

    /** The projects where a session is planned on one of these days. */
    Set<String> plannedBetween(LocalDate first, LocalDate last) {
        return sql.selectDistinct(SESSION.PROJECT).from(SESSION).where(SESSION.STAGE.eq(Session.Stage.PLANNED.name()), SESSION.DAY.between(first.toString(), last.toString())).fetchSet(SESSION.PROJECT);
    }

    /** @return whether this step is new */
    boolean step(String id, Step kind, @Nullable String person) {
        return sql.insertInto(SESSION_STEP)
                .set(SESSION_STEP.SESSION, id)
                .set(SESSION_STEP.KIND, kind.name())
                .set(SESSION_STEP.AT, clock.instant().toEpochMilli())
                .set(SESSION_STEP.PERSON, person)
                .onConflictDoNothing().execute() == 1;
    }

    Set<Step> steps(String id) {
        var steps = EnumSet.noneOf(Step.class);
        sql.selectFrom(SESSION_STEP).where(SESSION_STEP.SESSION.eq(id)).forEach(row -> steps.add(Step.valueOf(row.getKind())));
        return steps;
    }

    void clearJobs(String id, Collection<Job> jobs) {
        sql.deleteFrom(SESSION_JOB).where(SESSION_JOB.SESSION.eq(id), SESSION_JOB.JOB.in(jobs.stream().map(Enum::name).toList())).execute();
    }

    void giveJob(String id, String person, Job job) {
        sql.insertInto(SESSION_JOB)
                .set(SESSION_JOB.SESSION, id)
                .set(SESSION_JOB.PERSON, person)
                .set(SESSION_JOB.JOB, job.name())
                .onConflictDoNothing().execute();
    }

    Set<Job> jobs(String id, String person) {
        record Jobs(String session, String person) {}
        return remembered.ask("sessions.jobs", new Jobs(id, person), () -> readJobs(id, person));
    }

    private Set<Job> readJobs(String id, String person) {
        var jobs = EnumSet.noneOf(Job.class);
        sql.selectFrom(SESSION_JOB).where(SESSION_JOB.SESSION.eq(id), SESSION_JOB.PERSON.eq(person))
                .forEach(row -> jobs.add(Job.valueOf(row.getJob())));
        return jobs;
    }

    /** Who does what in a session. */
    Map<String, Set<Job>> jobs(String id) {
        var jobs = new LinkedHashMap<String, Set<Job>>();
        sql.selectFrom(SESSION_JOB).where(SESSION_JOB.SESSION.eq(id)).orderBy(SESSION_JOB.JOB, SESSION_JOB.PERSON)
                .forEach(row -> jobs.computeIfAbsent(row.getPerson(), it -> EnumSet.noneOf(Job.class)).add(Job.valueOf(row.getJob())));
        return jobs;
    }

    @Nullable String holder(String id, Job job) {
        return sql.select(SESSION_JOB.PERSON).from(SESSION_JOB)
                .where(SESSION_JOB.SESSION.eq(id), SESSION_JOB.JOB.eq(job.name())).limit(1).fetchOne(SESSION_JOB.PERSON);
    }

    static Session read(Record row) {
        var followUp = row.get(SESSION.FOLLOW_UP);
        return new Session(
                row.get(SESSION.ID),
                row.get(SESSION.PROJECT),
                row.get(SESSION.TITLE),
                row.get(SESSION.PURPOSE),
                LocalDate.parse(row.get(SESSION.DAY)),
                LocalTime.parse(row.get(SESSION.STARTS)),
                LocalTime.parse(row.get(SESSION.ENDS)),
                row.get(SESSION.PLACE),
                row.get(SESSION.JOINING),
                Session.Stage.valueOf(row.get(SESSION.STAGE)),
                followUp == null ? null : LocalDate.parse(followUp),
                row.get(SESSION.REVISION),
                row.get(SESSION.TO_PUBLIC),
                row.get(SESSION.FACILITATOR_IS).isEmpty() ? null : Independence.valueOf(row.get(SESSION.FACILITATOR_IS)),
                row.get(SESSION.HOPED),
                row.get(SESSION.RECORDERS_OFF_AT) != null);
    }
}
