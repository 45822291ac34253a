package alongside.voices;

import static alongside.db.Tables.VOICE_WARNING;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who put a warning before somebody else's words, and why. */
@Repository("voicesWarningStore")
class WarningStore {

    record Put(String reason, String by) {}

    private final DSLContext sql;

    WarningStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Put> of(String contribution) {
        return sql.selectFrom(VOICE_WARNING).where(VOICE_WARNING.CONTRIBUTION.eq(contribution)).fetchOptional(it -> new Put(it.getReason(), it.getPutBy()));
    }

    void put(String contribution, String project, String reason, String by, LocalDate day) {
        sql.insertInto(VOICE_WARNING).set(VOICE_WARNING.CONTRIBUTION, contribution).set(VOICE_WARNING.PROJECT, project).set(VOICE_WARNING.REASON, reason)
                .set(VOICE_WARNING.PUT_BY, by).set(VOICE_WARNING.DAY, day.toString()).execute();
    }

    void forget(String contribution) {
        sql.deleteFrom(VOICE_WARNING).where(VOICE_WARNING.CONTRIBUTION.eq(contribution)).execute();
    }
}
