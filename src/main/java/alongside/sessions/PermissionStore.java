package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_INVITATION;
import static alongside.db.Tables.SESSION_PERMIT;
import static alongside.db.Tables.STANDING_PERMIT;

import alongside.store.Remembered;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who permits what: for one session, or standing for all of a project. */
@Repository("sessionsPermissionStore")
class PermissionStore {

    private final DSLContext sql;
    private final InstantSource clock;
    private final Remembered remembered;

    PermissionStore(DSLContext sql, InstantSource clock, Remembered remembered) {
        this.sql = sql;
        this.clock = clock;
        this.remembered = remembered;
    }

    void permit(String session, String person, Purpose purpose, Permission answer, @Nullable String enteredBy) {
        sql.insertInto(SESSION_PERMIT)
                .set(SESSION_PERMIT.SESSION, session)
                .set(SESSION_PERMIT.PERSON, person)
                .set(SESSION_PERMIT.PURPOSE, purpose.name())
                .set(SESSION_PERMIT.ANSWER, answer.name())
                .set(SESSION_PERMIT.AT, clock.instant().toEpochMilli())
                .set(SESSION_PERMIT.ENTERED_BY, enteredBy)
                .onConflict(SESSION_PERMIT.SESSION, SESSION_PERMIT.PERSON, SESSION_PERMIT.PURPOSE).doUpdate()
                .set(SESSION_PERMIT.ANSWER, answer.name())
                .set(SESSION_PERMIT.AT, clock.instant().toEpochMilli())
                .set(SESSION_PERMIT.ENTERED_BY, enteredBy)
                .execute();
    }

    /** Takes back what somebody else wrote down; what the person said later themself stays. */
    void undo(String session, String person) {
        sql.deleteFrom(SESSION_PERMIT)
                .where(SESSION_PERMIT.SESSION.eq(session), SESSION_PERMIT.PERSON.eq(person), SESSION_PERMIT.ENTERED_BY.isNotNull()).execute();
    }

    /** Whoever came from outside is forgotten, and what they permitted with them. */
    void forget(String session, String guest) {
        sql.deleteFrom(SESSION_PERMIT).where(SESSION_PERMIT.SESSION.eq(session), SESSION_PERMIT.PERSON.eq(guest)).execute();
    }

    void stand(String project, String person, Purpose purpose, Permission answer) {
        sql.insertInto(STANDING_PERMIT)
                .set(STANDING_PERMIT.PROJECT, project)
                .set(STANDING_PERMIT.PERSON, person)
                .set(STANDING_PERMIT.PURPOSE, purpose.name())
                .set(STANDING_PERMIT.ANSWER, answer.name())
                .set(STANDING_PERMIT.AT, clock.instant().toEpochMilli())
                .onConflict(STANDING_PERMIT.PROJECT, STANDING_PERMIT.PERSON, STANDING_PERMIT.PURPOSE).doUpdate()
                .set(STANDING_PERMIT.ANSWER, answer.name())
                .set(STANDING_PERMIT.AT, clock.instant().toEpochMilli())
                .execute();
    }

    /** What each person permits in this session, by person: what they said for it, else what stands. */
    Map<String, Map<Purpose, Permission>> all(String project, String session) {
        record Where(String project, String session) {}
        return remembered.ask("sessions.permits", new Where(project, session), () -> readAll(project, session));
    }

    private Map<String, Map<Purpose, Permission>> readAll(String project, String session) {
        var all = new HashMap<String, Map<Purpose, Permission>>();
        sql.selectFrom(STANDING_PERMIT).where(STANDING_PERMIT.PROJECT.eq(project)).forEach(row ->
                put(all, row.getPerson(), row.getPurpose(), row.getAnswer()));
        sql.selectFrom(SESSION_PERMIT).where(SESSION_PERMIT.SESSION.eq(session)).forEach(row ->
                put(all, row.getPerson(), row.getPurpose(), row.getAnswer()));
        return all;
    }

    private static void put(Map<String, Map<Purpose, Permission>> all, String person, String purpose, String answer) {
        all.computeIfAbsent(person, it -> new EnumMap<>(Purpose.class)).put(Purpose.valueOf(purpose), Permission.valueOf(answer));
    }

    Set<String> noAtLast(String project, Purpose purpose) {
        var last = new HashMap<String, String>();
        sql.select(STANDING_PERMIT.PERSON, STANDING_PERMIT.ANSWER, STANDING_PERMIT.AT).from(STANDING_PERMIT)
                .where(STANDING_PERMIT.PROJECT.eq(project), STANDING_PERMIT.PURPOSE.eq(purpose.name()))
                .unionAll(sql.select(SESSION_PERMIT.PERSON, SESSION_PERMIT.ANSWER, SESSION_PERMIT.AT).from(SESSION_PERMIT).join(SESSION).on(SESSION.ID.eq(SESSION_PERMIT.SESSION))
                        .where(SESSION.PROJECT.eq(project), SESSION_PERMIT.PURPOSE.eq(purpose.name())))
                .orderBy(3, 2).forEach(row -> last.put(row.value1(), row.value2()));
        last.values().removeIf(it -> !it.equals(Permission.NO.name()));
        return Set.copyOf(last.keySet());
    }

    boolean stands(String project, String person) {
        return sql.fetchExists(STANDING_PERMIT, STANDING_PERMIT.PROJECT.eq(project), STANDING_PERMIT.PERSON.eq(person));
    }

    void fall(String project, String person) {
        sql.deleteFrom(STANDING_PERMIT).where(STANDING_PERMIT.PROJECT.eq(project), STANDING_PERMIT.PERSON.eq(person)).execute();
    }

    /** Who said that they come, and who that they cannot: what those permit does not touch this room. Asked at once. */
    Map<String, Invitation.Reply> replies(String session) {
        return remembered.ask("sessions.replies", session, () -> sql.select(SESSION_INVITATION.PERSON, SESSION_INVITATION.REPLY).from(SESSION_INVITATION)
                .where(SESSION_INVITATION.SESSION.eq(session), SESSION_INVITATION.REPLY.in(Invitation.Reply.YES.name(), Invitation.Reply.NO.name()))
                .fetchMap(SESSION_INVITATION.PERSON, it -> Invitation.Reply.valueOf(it.value2())));
    }
}
