package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.VOICE_RECORDING;
import static alongside.db.Tables.VOICE_RECORDING_SHOWS;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.uploads.NeedsUploads;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Which files came with which words. */
@Repository("voicesRecordingStore")
class RecordingStore implements NeedsUploads {

    record Kept(String id, String contribution, String upload, String words) {}

    private final DSLContext sql;
    private final Remembered remembered;

    RecordingStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** @param unnamed whether the words have no name: then its place in the order would tell when they were written down */
    String add(String contribution, String upload, String words, LocalDate day, boolean unnamed) {
        var id = Ids.fresh();
        sql.insertInto(VOICE_RECORDING).set(VOICE_RECORDING.ID, id).set(VOICE_RECORDING.ORD, unnamed ? Lot.today() : Order.next()).set(VOICE_RECORDING.CONTRIBUTION, contribution)
                .set(VOICE_RECORDING.UPLOAD, upload).set(VOICE_RECORDING.WORDS, words).set(VOICE_RECORDING.DAY, day.toString()).execute();
        return id;
    }

    List<Kept> of(String contribution) {
        return remembered.ask("voices.recordings", contribution, () -> sql.selectFrom(VOICE_RECORDING).where(VOICE_RECORDING.CONTRIBUTION.eq(contribution)).orderBy(VOICE_RECORDING.ORD)
                .fetch(it -> new Kept(it.getId(), it.getContribution(), it.getUpload(), it.getWords())));
    }

    void shows(String id, Set<String> people) {
        for (var person : people) sql.insertInto(VOICE_RECORDING_SHOWS).set(VOICE_RECORDING_SHOWS.RECORDING, id).set(VOICE_RECORDING_SHOWS.PERSON, person).execute();
    }

    /** The files in which this person is seen; of one session, or of all where that is blank. */
    List<Kept> showing(String person, String session) {
        return sql.select(VOICE_RECORDING.fields()).from(VOICE_RECORDING)
                .join(VOICE_RECORDING_SHOWS).on(VOICE_RECORDING_SHOWS.RECORDING.eq(VOICE_RECORDING.ID))
                .join(CONTRIBUTION).on(CONTRIBUTION.ID.eq(VOICE_RECORDING.CONTRIBUTION))
                .where(VOICE_RECORDING_SHOWS.PERSON.eq(person), session.isEmpty() ? DSL.noCondition() : CONTRIBUTION.SESSION.eq(session)).orderBy(VOICE_RECORDING.ORD)
                .fetch(it -> new Kept(it.get(VOICE_RECORDING.ID), it.get(VOICE_RECORDING.CONTRIBUTION), it.get(VOICE_RECORDING.UPLOAD), it.get(VOICE_RECORDING.WORDS)));
    }

    void remove(String id) {
        sql.deleteFrom(VOICE_RECORDING_SHOWS).where(VOICE_RECORDING_SHOWS.RECORDING.eq(id)).execute();
        sql.deleteFrom(VOICE_RECORDING).where(VOICE_RECORDING.ID.eq(id)).execute();
    }

    @Override
    public boolean needs(String upload) {
        return sql.fetchExists(VOICE_RECORDING, VOICE_RECORDING.UPLOAD.eq(upload));
    }
}
