package alongside.sessions;

import static alongside.db.Tables.SESSION_FEEDBACK_SOUND;

import alongside.store.Ids;
import alongside.uploads.NeedsUploads;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How it was, said aloud: in no order, and nobody's. */
@Repository("sessionsFeedbackSoundStore")
class FeedbackSoundStore implements NeedsUploads {

    /** @param upload null once it is written down and deleted */
    record Kept(String id, @Nullable String upload, String words) {}

    private final DSLContext sql;

    FeedbackSoundStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(String session, String upload) {
        sql.insertInto(SESSION_FEEDBACK_SOUND).set(SESSION_FEEDBACK_SOUND.ID, Ids.fresh()).set(SESSION_FEEDBACK_SOUND.SESSION, session)
                .set(SESSION_FEEDBACK_SOUND.UPLOAD, upload).set(SESSION_FEEDBACK_SOUND.WORDS, "").execute();
    }

    List<Kept> of(String session) {
        return sql.selectFrom(SESSION_FEEDBACK_SOUND).where(SESSION_FEEDBACK_SOUND.SESSION.eq(session)).orderBy(SESSION_FEEDBACK_SOUND.ID)
                .fetch(it -> new Kept(it.getId(), it.getUpload(), it.getWords()));
    }

    Optional<Kept> find(String session, String id) {
        return of(session).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    void words(String id, String words) {
        sql.update(SESSION_FEEDBACK_SOUND).set(SESSION_FEEDBACK_SOUND.WORDS, words).where(SESSION_FEEDBACK_SOUND.ID.eq(id)).execute();
    }

    void silence(String id) {
        sql.update(SESSION_FEEDBACK_SOUND).setNull(SESSION_FEEDBACK_SOUND.UPLOAD).where(SESSION_FEEDBACK_SOUND.ID.eq(id)).execute();
    }

    @Override
    public boolean needs(String upload) {
        return sql.fetchExists(SESSION_FEEDBACK_SOUND, SESSION_FEEDBACK_SOUND.UPLOAD.eq(upload));
    }
}
