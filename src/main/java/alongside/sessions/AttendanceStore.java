package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_ATTENDANCE;
import static alongside.db.Tables.SESSION_SUPPORTER;
import static org.jooq.impl.DSL.inline;

import alongside.store.Remembered;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who is there: to take part or to watch, and to support somebody. */
@Repository("sessionsAttendanceStore")
class AttendanceStore {

    private final DSLContext sql;
    private final InstantSource clock;
    private final Remembered remembered;

    AttendanceStore(DSLContext sql, InstantSource clock, Remembered remembered) {
        this.sql = sql;
        this.clock = clock;
        this.remembered = remembered;
    }

    boolean countIn(String id, String person, String by) {
        return sql.insertInto(SESSION_ATTENDANCE)
                .set(SESSION_ATTENDANCE.SESSION, id)
                .set(SESSION_ATTENDANCE.PERSON, person)
                .set(SESSION_ATTENDANCE.AT, clock.instant().toEpochMilli())
                .set(SESSION_ATTENDANCE.COUNTED_BY, by)
                .onConflictDoNothing().execute() == 1;
    }

    boolean countOut(String id, String person) {
        return sql.deleteFrom(SESSION_ATTENDANCE)
                .where(SESSION_ATTENDANCE.SESSION.eq(id), SESSION_ATTENDANCE.PERSON.eq(person)).execute() == 1;
    }

    boolean countSupporterIn(String id, String person, String by) {
        return sql.insertInto(SESSION_SUPPORTER)
                .set(SESSION_SUPPORTER.SESSION, id)
                .set(SESSION_SUPPORTER.PERSON, person)
                .set(SESSION_SUPPORTER.AT, clock.instant().toEpochMilli())
                .set(SESSION_SUPPORTER.COUNTED_BY, by)
                .onConflictDoNothing().execute() == 1;
    }

    boolean countSupporterOut(String id, String person) {
        return sql.deleteFrom(SESSION_SUPPORTER).where(SESSION_SUPPORTER.SESSION.eq(id), SESSION_SUPPORTER.PERSON.eq(person)).execute() == 1;
    }

    /** Who was there, session by session of a project. */
    Map<String, List<String>> presentIn(String project) {
        return remembered.ask("sessions.present-in", project, () -> sql.select(SESSION_ATTENDANCE.SESSION, SESSION_ATTENDANCE.PERSON).from(SESSION_ATTENDANCE)
                .join(SESSION).on(SESSION.ID.eq(SESSION_ATTENDANCE.SESSION)).where(SESSION.PROJECT.eq(project))
                .orderBy(SESSION_ATTENDANCE.AT, SESSION_ATTENDANCE.PERSON).fetchGroups(SESSION_ATTENDANCE.SESSION, SESSION_ATTENDANCE.PERSON));
    }

    List<String> present(String id) {
        return here(id).present();
    }

    List<String> supporters(String id) {
        return here(id).supporters();
    }

    private record Here(List<String> present, List<String> supporters) {}

    /** Both at once, for pages that many open; who came first comes first. */
    private Here here(String id) {
        return remembered.ask("sessions.here", id, () -> {
            var rows = sql.select(SESSION_ATTENDANCE.PERSON, SESSION_ATTENDANCE.AT, inline(0)).from(SESSION_ATTENDANCE).where(SESSION_ATTENDANCE.SESSION.eq(id))
                    .unionAll(sql.select(SESSION_SUPPORTER.PERSON, SESSION_SUPPORTER.AT, inline(1)).from(SESSION_SUPPORTER).where(SESSION_SUPPORTER.SESSION.eq(id)))
                    .orderBy(inline(2), inline(1)).fetch();
            return new Here(rows.stream().filter(it -> it.value3() == 0).map(it -> it.value1()).toList(), rows.stream().filter(it -> it.value3() == 1).map(it -> it.value1()).toList());
        });
    }
}
