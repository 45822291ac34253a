package alongside.sessions;

import static alongside.db.Tables.SESSION_TIME_AFTER;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("sessionsTimeAfterStore")
class TimeAfterStore {

    private final DSLContext sql;

    TimeAfterStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<TimeAfter> of(String session) {
        return sql.selectFrom(SESSION_TIME_AFTER).where(SESSION_TIME_AFTER.SESSION.eq(session))
                .fetchOptional(row -> new TimeAfter(row.getOwner(), LocalDate.parse(row.getDay()), row.getThought(), row.getMinutes(), true));
    }

    void keep(String session, TimeAfter it) {
        sql.insertInto(SESSION_TIME_AFTER).set(SESSION_TIME_AFTER.SESSION, session).set(SESSION_TIME_AFTER.OWNER, it.owner()).set(SESSION_TIME_AFTER.DAY, it.day().toString())
                .set(SESSION_TIME_AFTER.THOUGHT, it.thought()).set(SESSION_TIME_AFTER.MINUTES, it.minutes())
                .onConflict(SESSION_TIME_AFTER.SESSION).doUpdate().set(SESSION_TIME_AFTER.OWNER, it.owner()).set(SESSION_TIME_AFTER.DAY, it.day().toString())
                .set(SESSION_TIME_AFTER.THOUGHT, it.thought()).set(SESSION_TIME_AFTER.MINUTES, it.minutes()).execute();
    }
}
