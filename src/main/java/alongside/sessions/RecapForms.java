package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.Needs;
import alongside.people.Wanted;
import alongside.uploads.Upload;
import alongside.uploads.Uploads;
import alongside.who.Me;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to a recap in other forms: what there is, what is missing, and who needs it. */
@Service("sessionsRecapForms")
@Transactional
public class RecapForms {

    public enum Brought { SAVED, NOT_HERE, NO_SUCH_FILE }

    /** What people need, and what happened. */
    @Component("sessionsRecapAround")
    record Around(Needs needs, Facts facts, InstantSource clock) {}

    private final RecapFormStore store;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Uploads uploads;
    private final Around around;

    RecapForms(RecapFormStore store, Sessions sessions, Invitations invitations, Uploads uploads, Around around) {
        this.store = store;
        this.sessions = sessions;
        this.invitations = invitations;
        this.uploads = uploads;
        this.around = around;
    }

    /** The forms there are, for anybody in the project once it is over. */
    @Transactional(readOnly = true)
    public Map<RecapForm.Kind, RecapForm> of(Me me, String session) {
        return sessions.seat(me, session).filter(it -> it.session().over()).map(seat -> shown(store.of(session))).orElse(Map.of());
    }

    Map<RecapForm.Kind, RecapForm> shown(List<RecapFormStore.Kept> kept) {
        var forms = new EnumMap<RecapForm.Kind, RecapForm>(RecapForm.Kind.class);
        for (var it : kept) {
            var file = it.upload().isEmpty() ? Optional.<Upload>empty() : upload(it.upload());
            if (file.isPresent() || !it.address().isEmpty()) forms.put(it.kind(), new RecapForm(it.kind(), file.orElse(null), it.address()));
        }
        return forms;
    }

    /** The forms in which the reader said that they want what they read. */
    @Transactional(readOnly = true)
    public Set<Wanted> mine(Me me) {
        return around.needs.myForms(me);
    }

    /** For whoever runs it: how many people here need each of these forms. A page says small numbers as "fewer than 5". */
    @Transactional(readOnly = true)
    public Map<RecapForm.Kind, Integer> needed(Me me, String session) {
        var needed = new EnumMap<RecapForm.Kind, Integer>(RecapForm.Kind.class);
        sessions.seat(me, session).filter(May::sendRecap).ifPresent(seat -> {
            var counts = around.needs.rollUp(invitations.concerned(seat));
            for (var kind : RecapForm.Kind.values()) if (counts.containsKey(kind.wanted())) needed.put(kind, counts.get(kind.wanted()));
        });
        return needed;
    }

    public Brought bring(Me me, String session, RecapForm.Kind kind, byte[] file) throws IOException {
        var seat = sessions.seat(me, session).filter(May::sendRecap);
        if (seat.isEmpty()) return Brought.NOT_HERE;
        var kept = uploads.keep(file);
        if (kept.isEmpty() || !kind.takes(kept.get())) {
            kept.ifPresent(it -> uploads.forget(it.id()));
            return Brought.NO_SUCH_FILE;
        }
        keep(me, seat.get(), new RecapFormStore.Kept(kind, kept.get().id(), ""));
        return Brought.SAVED;
    }

    /** Says where it is when it is kept elsewhere, as films often are. */
    public boolean pointTo(Me me, String session, RecapForm.Kind kind, String address) {
        return sessions.seat(me, session).filter(May::sendRecap).map(seat -> {
            keep(me, seat, new RecapFormStore.Kept(kind, "", address));
            return true;
        }).orElse(false);
    }

    public boolean remove(Me me, String session, RecapForm.Kind kind) {
        return sessions.seat(me, session).filter(May::sendRecap).map(seat -> {
            var was = file(session, kind);
            store.remove(session, kind);
            forget(was);
            return true;
        }).orElse(false);
    }

    private void keep(Me me, Seat seat, RecapFormStore.Kept it) {
        var was = file(seat.session().id(), it.kind());
        store.put(seat.session().id(), it, me.person(), around.clock.instant());
        if (!it.upload().equals(was)) forget(was);
        around.facts.happened("sessions.recap-form-brought", seat.session().project(), seat.session().id(), me, it.kind().name());
    }

    private @Nullable String file(String session, RecapForm.Kind kind) {
        return store.of(session).stream().filter(it -> it.kind() == kind).map(RecapFormStore.Kept::upload).findFirst().orElse(null);
    }

    private void forget(@Nullable String upload) {
        if (upload != null && !upload.isEmpty()) uploads.forget(upload);
    }

    private Optional<Upload> upload(String id) {
        try {
            return uploads.find(id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
