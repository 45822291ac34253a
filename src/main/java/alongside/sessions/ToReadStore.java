package alongside.sessions;

import static alongside.db.Tables.SESSION_TO_READ;

import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("sessionsToReadStore")
class ToReadStore {

    private final DSLContext sql;
    private final InstantSource clock;

    ToReadStore(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<ToRead> of(String session) {
        return sql.selectFrom(SESSION_TO_READ).where(SESSION_TO_READ.SESSION.eq(session)).fetchOptional(row -> new ToRead(row.getWords(), row.getAddress()));
    }

    void put(String session, ToRead it) {
        long now = clock.instant().toEpochMilli();
        sql.insertInto(SESSION_TO_READ).set(SESSION_TO_READ.SESSION, session).set(SESSION_TO_READ.WORDS, it.words()).set(SESSION_TO_READ.ADDRESS, it.address()).set(SESSION_TO_READ.AT, now)
                .onConflict(SESSION_TO_READ.SESSION).doUpdate().set(SESSION_TO_READ.WORDS, it.words()).set(SESSION_TO_READ.ADDRESS, it.address()).set(SESSION_TO_READ.AT, now).execute();
    }

    void none(String session) {
        sql.deleteFrom(SESSION_TO_READ).where(SESSION_TO_READ.SESSION.eq(session)).execute();
    }
}
