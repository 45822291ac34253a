package alongside.sessions;

import alongside.facts.Facts;
import alongside.sessions.ToReadFile.Form;
import alongside.uploads.Upload;
import alongside.uploads.Uploads;
import alongside.who.Me;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what is to be read before a session as a file, and the same in easy read. It reaches people as what is to be read does. */
@Service("sessionsToReadFiles")
@Transactional
public class ToReadFiles {

    private final ToReadFileStore store;
    private final Sessions sessions;
    private final Uploads uploads;
    private final ToReads toReads;
    private final Facts facts;

    ToReadFiles(ToReadFileStore store, Sessions sessions, Uploads uploads, ToReads toReads, Facts facts) {
        this.store = store;
        this.sessions = sessions;
        this.uploads = uploads;
        this.toReads = toReads;
        this.facts = facts;
    }

    /** For anybody in the project. */
    @Transactional(readOnly = true)
    public List<ToReadFile> of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session).entrySet().stream()
                .flatMap(it -> upload(it.getValue()).map(file -> new ToReadFile(it.getKey(), file)).stream()).sorted(Comparator.comparing(ToReadFile::form)).toList()).orElse(List.of());
    }

    /** Whoever is invited already hears of it by letter. @return false when it is no file we take, or this person may not */
    public boolean bring(Me me, String session, Form form, byte[] file) throws IOException {
        var seat = sessions.seat(me, session).filter(May::change);
        if (seat.isEmpty()) return false;
        var kept = uploads.keep(file);
        if (kept.filter(ToReadFile::takes).isEmpty()) {
            kept.ifPresent(it -> uploads.forget(it.id()));
            return false;
        }
        var was = store.of(session).get(form);
        if (kept.get().id().equals(was)) return true;
        store.put(session, form, kept.get().id());
        if (was != null) uploads.forget(was);
        facts.happened("sessions.to-read-file-brought", seat.get().session().project(), session, me, form.name());
        // The easy-read one beside it is the same once more: nobody needs two letters of it.
        if (form == Form.USUAL) toReads.tell(seat.get().session(), new ToRead("", ""));
        return true;
    }

    public boolean remove(Me me, String session, Form form) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            var was = store.of(session).get(form);
            store.remove(session, form);
            if (was != null) uploads.forget(was);
            return true;
        }).orElse(false);
    }

    private Optional<Upload> upload(String id) {
        try {
            return uploads.find(id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
