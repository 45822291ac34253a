package alongside.voices;

import static alongside.db.Tables.VOICE_PART;

import alongside.store.Remembered;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which parts of a project something said is about. */
@Repository("voicesPartStore")
class PartStore {

    private final DSLContext sql;
    private final Remembered remembered;

    PartStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    Set<String> of(String contribution) {
        return remembered.ask("voices.parts", contribution, () -> Set.copyOf(sql.select(VOICE_PART.PART).from(VOICE_PART).where(VOICE_PART.CONTRIBUTION.eq(contribution)).fetch(VOICE_PART.PART)));
    }

    void set(String contribution, Collection<String> parts) {
        sql.deleteFrom(VOICE_PART).where(VOICE_PART.CONTRIBUTION.eq(contribution)).execute();
        parts.forEach(it -> sql.insertInto(VOICE_PART).set(VOICE_PART.PART, it).set(VOICE_PART.CONTRIBUTION, contribution).execute());
    }
}
