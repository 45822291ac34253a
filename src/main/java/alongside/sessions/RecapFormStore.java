package alongside.sessions;

import static alongside.db.Tables.SESSION_RECAP_FORM;

import alongside.db.tables.records.SessionRecapFormRecord;
import alongside.store.Remembered;
import alongside.uploads.NeedsUploads;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** In which other forms a recap can be had. */
@Repository("sessionsRecapFormStore")
class RecapFormStore implements NeedsUploads {

    record Kept(RecapForm.Kind kind, String upload, String address) {}

    private final DSLContext sql;
    private final Remembered remembered;

    RecapFormStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    List<Kept> of(String session) {
        return remembered.ask("sessions.recap-forms", session, () -> sql.selectFrom(SESSION_RECAP_FORM).where(SESSION_RECAP_FORM.SESSION.eq(session)).orderBy(SESSION_RECAP_FORM.FORM)
                .fetch(RecapFormStore::read));
    }

    static Kept read(SessionRecapFormRecord row) {
        return new Kept(RecapForm.Kind.valueOf(row.getForm()), row.getUpload(), row.getAddress());
    }

    void put(String session, Kept it, String person, Instant at) {
        sql.insertInto(SESSION_RECAP_FORM)
                .set(SESSION_RECAP_FORM.SESSION, session).set(SESSION_RECAP_FORM.FORM, it.kind().name()).set(SESSION_RECAP_FORM.UPLOAD, it.upload())
                .set(SESSION_RECAP_FORM.ADDRESS, it.address()).set(SESSION_RECAP_FORM.PERSON, person).set(SESSION_RECAP_FORM.AT, at.toEpochMilli())
                .onConflict(SESSION_RECAP_FORM.SESSION, SESSION_RECAP_FORM.FORM).doUpdate()
                .set(SESSION_RECAP_FORM.UPLOAD, it.upload()).set(SESSION_RECAP_FORM.ADDRESS, it.address()).set(SESSION_RECAP_FORM.PERSON, person).set(SESSION_RECAP_FORM.AT, at.toEpochMilli())
                .execute();
    }

    void remove(String session, RecapForm.Kind kind) {
        sql.deleteFrom(SESSION_RECAP_FORM).where(SESSION_RECAP_FORM.SESSION.eq(session), SESSION_RECAP_FORM.FORM.eq(kind.name())).execute();
    }

    @Override
    public boolean needs(String upload) {
        return sql.fetchExists(SESSION_RECAP_FORM, SESSION_RECAP_FORM.UPLOAD.eq(upload));
    }
}
