package alongside.live;

import static alongside.db.Tables.LIVE_WORD;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who was asked to speak, and whether they have written what they had to say. */
@Repository("liveWordStore")
class WordStore {

    private final DSLContext sql;

    WordStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Asked once more, they can write once more. */
    void give(String session, String person) {
        sql.insertInto(LIVE_WORD).set(LIVE_WORD.SESSION, session).set(LIVE_WORD.PERSON, person).set(LIVE_WORD.WRITTEN, false)
                .onConflict(LIVE_WORD.SESSION, LIVE_WORD.PERSON).doUpdate().set(LIVE_WORD.WRITTEN, false).execute();
    }

    /** Empty for who was not asked; else whether they have written. */
    Optional<Boolean> written(String session, String person) {
        return sql.select(LIVE_WORD.WRITTEN).from(LIVE_WORD).where(theirs(session, person)).fetchOptional(LIVE_WORD.WRITTEN);
    }

    void wrote(String session, String person) {
        sql.update(LIVE_WORD).set(LIVE_WORD.WRITTEN, true).where(theirs(session, person)).execute();
    }

    void forget(String session) {
        sql.deleteFrom(LIVE_WORD).where(LIVE_WORD.SESSION.eq(session)).execute();
    }

    private static Condition theirs(String session, String person) {
        return LIVE_WORD.SESSION.eq(session).and(LIVE_WORD.PERSON.eq(person));
    }
}
