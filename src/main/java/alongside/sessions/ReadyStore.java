package alongside.sessions;

import static alongside.db.Tables.SESSION_READY;

import alongside.db.tables.records.SessionReadyRecord;
import alongside.sessions.Prepared.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is ready, and what people see to before a session or ask for help with. */
@Repository("sessionsReadyStore")
class ReadyStore {

    private final DSLContext sql;
    private final InstantSource clock;

    ReadyStore(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<PrepItem, Prepared> of(String session, String person) {
        var prepared = new EnumMap<PrepItem, Prepared>(PrepItem.class);
        sql.selectFrom(SESSION_READY).where(whose(session, person))
                .forEach(row -> prepared.put(PrepItem.valueOf(row.getWhat()), read(row)));
        return prepared;
    }

    /** Who said that they are ready. */
    Set<String> ready(String session) {
        return sql.select(SESSION_READY.PERSON).from(SESSION_READY)
                .where(SESSION_READY.SESSION.eq(session), SESSION_READY.WHAT.eq(PrepItem.READY.name())).fetchSet(SESSION_READY.PERSON);
    }

    /** What people ask for help with, or asked for, first one first. */
    record Asked(String person, PrepItem what, Instant at, boolean seenTo) {}

    List<Asked> asked(String session) {
        return sql.selectFrom(SESSION_READY).where(SESSION_READY.SESSION.eq(session), SESSION_READY.STANDING.eq(Standing.HELP.name()))
                .orderBy(SESSION_READY.AT, SESSION_READY.PERSON, SESSION_READY.WHAT)
                .fetch(row -> new Asked(row.getPerson(), PrepItem.valueOf(row.getWhat()), Instant.ofEpochMilli(row.getAt()), row.getHelped() != null));
    }

    /** Only what stands otherwise is written anew, so that who saw to something, and since when it waits, stays. */
    void prepared(String session, String person, Map<PrepItem, Standing> now) {
        var before = of(session, person);
        before.keySet().stream().filter(it -> !now.containsKey(it)).forEach(it -> sql.deleteFrom(SESSION_READY).where(which(session, person, it)).execute());
        now.forEach((what, standing) -> {
            var was = before.get(what);
            if (was == null || anew(was, standing)) put(session, person, what, standing, null);
            else sql.update(SESSION_READY).setNull(SESSION_READY.ENTERED_BY).where(which(session, person, what)).execute();
        });
    }

    /** What was asked for and given is sorted; who asks again after that asks anew. */
    private static boolean anew(Prepared was, Standing now) {
        return was.seenTo() ? now != Standing.SORTED : was.standing() != now;
    }

    /** What they said themselves stays theirs while it is the same. */
    void writtenDown(String session, String person, PrepItem what, Standing standing, String enteredBy) {
        var was = of(session, person).get(what);
        if (was == null || anew(was, standing)) put(session, person, what, standing, enteredBy);
    }

    private void put(String session, String person, PrepItem what, Standing standing, @Nullable String enteredBy) {
        sql.deleteFrom(SESSION_READY).where(which(session, person, what)).execute();
        sql.insertInto(SESSION_READY)
                .set(SESSION_READY.SESSION, session).set(SESSION_READY.PERSON, person).set(SESSION_READY.WHAT, what.name()).set(SESSION_READY.STANDING, standing.name())
                .set(SESSION_READY.AT, clock.instant().toEpochMilli()).set(SESSION_READY.ENTERED_BY, enteredBy).execute();
    }

    /** Only what somebody else wrote down is taken back. */
    void undo(String session, String person) {
        sql.deleteFrom(SESSION_READY).where(whose(session, person), SESSION_READY.ENTERED_BY.isNotNull()).execute();
    }

    /** @return false when nobody waits for it any more */
    boolean seenTo(String session, String person, PrepItem what, String by) {
        return sql.update(SESSION_READY).set(SESSION_READY.HELPED, clock.instant().toEpochMilli()).set(SESSION_READY.HELPED_BY, by)
                .where(which(session, person, what), SESSION_READY.STANDING.eq(Standing.HELP.name()), SESSION_READY.HELPED.isNull()).execute() == 1;
    }

    private static Prepared read(SessionReadyRecord row) {
        return new Prepared(Standing.valueOf(row.getStanding()), row.getHelped() != null);
    }

    private static Condition whose(String session, String person) {
        return SESSION_READY.SESSION.eq(session).and(SESSION_READY.PERSON.eq(person));
    }

    private static Condition which(String session, String person, PrepItem what) {
        return whose(session, person).and(SESSION_READY.WHAT.eq(what.name()));
    }
}
