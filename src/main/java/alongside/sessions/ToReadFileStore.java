package alongside.sessions;

import static alongside.db.Tables.SESSION_TO_READ_FILE;

import alongside.sessions.ToReadFile.Form;
import alongside.store.Remembered;
import alongside.uploads.NeedsUploads;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("sessionsToReadFileStore")
class ToReadFileStore implements NeedsUploads {

    private final DSLContext sql;
    private final Remembered remembered;

    ToReadFileStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    /** The ids of the files. */
    Map<Form, String> of(String session) {
        return remembered.ask("sessions.to-read-files", session, () -> sql.selectFrom(SESSION_TO_READ_FILE).where(SESSION_TO_READ_FILE.SESSION.eq(session))
                .fetchMap(row -> Form.valueOf(row.getForm()), row -> row.getUpload()));
    }

    void put(String session, Form form, String upload) {
        sql.insertInto(SESSION_TO_READ_FILE).set(SESSION_TO_READ_FILE.SESSION, session).set(SESSION_TO_READ_FILE.FORM, form.name()).set(SESSION_TO_READ_FILE.UPLOAD, upload)
                .onConflict(SESSION_TO_READ_FILE.SESSION, SESSION_TO_READ_FILE.FORM).doUpdate().set(SESSION_TO_READ_FILE.UPLOAD, upload).execute();
    }

    void remove(String session, Form form) {
        sql.deleteFrom(SESSION_TO_READ_FILE).where(SESSION_TO_READ_FILE.SESSION.eq(session), SESSION_TO_READ_FILE.FORM.eq(form.name())).execute();
    }

    @Override
    public boolean needs(String upload) {
        return sql.fetchExists(SESSION_TO_READ_FILE, SESSION_TO_READ_FILE.UPLOAD.eq(upload));
    }
}
