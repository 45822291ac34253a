package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.VOICE_ASKING;
import static alongside.db.Tables.VOICE_OUTSIDE;

import alongside.voices.Contribution.Held;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a project asks anybody, and where those who sent something see what became of it. */
@Repository("voicesOutsideStore")
class OutsideStore {

    private final DSLContext sql;

    OutsideStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The question, while it is asked. */
    Optional<String> asks(String project) {
        return sql.select(VOICE_ASKING.QUESTION).from(VOICE_ASKING).where(VOICE_ASKING.PROJECT.eq(project), VOICE_ASKING.ENDED.isNull()).fetchOptional(VOICE_ASKING.QUESTION);
    }

    /** Whether it asked anything, now or before. */
    boolean asked(String project) {
        return sql.fetchExists(VOICE_ASKING, VOICE_ASKING.PROJECT.eq(project));
    }

    void ask(String project, String question, String by, LocalDate day) {
        sql.insertInto(VOICE_ASKING).set(VOICE_ASKING.PROJECT, project).set(VOICE_ASKING.QUESTION, question).set(VOICE_ASKING.SET_BY, by).set(VOICE_ASKING.DAY, day.toString())
                .onConflict(VOICE_ASKING.PROJECT).doUpdate().set(VOICE_ASKING.QUESTION, question).set(VOICE_ASKING.SET_BY, by).set(VOICE_ASKING.DAY, day.toString()).setNull(VOICE_ASKING.ENDED).execute();
    }

    void end(String project, LocalDate day) {
        sql.update(VOICE_ASKING).set(VOICE_ASKING.ENDED, day.toString()).where(VOICE_ASKING.PROJECT.eq(project), VOICE_ASKING.ENDED.isNull()).execute();
    }

    int waiting(String project) {
        return sql.fetchCount(CONTRIBUTION, CONTRIBUTION.PROJECT.eq(project), CONTRIBUTION.HELD.eq(Held.PENDING.name()), CONTRIBUTION.OUTSIDE.isTrue(), Store.HERE);
    }

    void keep(String contribution, String project, String print) {
        sql.insertInto(VOICE_OUTSIDE).set(VOICE_OUTSIDE.CONTRIBUTION, contribution).set(VOICE_OUTSIDE.PROJECT, project).set(VOICE_OUTSIDE.DOOR_PRINT, print).execute();
    }

    Optional<String> behind(String print) {
        return sql.select(VOICE_OUTSIDE.CONTRIBUTION).from(VOICE_OUTSIDE).where(VOICE_OUTSIDE.DOOR_PRINT.eq(print)).fetchOptional(VOICE_OUTSIDE.CONTRIBUTION);
    }
}
