package alongside.voices;

import alongside.sessions.PermissionTakenBack;
import alongside.sessions.Purpose;
import alongside.uploads.Upload;
import alongside.uploads.Uploads;
import alongside.who.Me;
import alongside.words.Dates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to what came with words: a photographed sheet, a sound, a film. Each stands beside the same in words, and
 * is seen by whoever sees the words. When the words are taken back, or their author is forgotten, the file is deleted: a
 * voice, a face or a hand tells whose it is.
 */
@Service
@Transactional
public class Recordings {

    public static final int LONGEST_WORDS = 8000;
    static final int MOST = 5;

    public enum Added { SAVED, NOT_HERE, ENOUGH, NO_SUCH_FILE, NOT_ALL_SAID_YES }

    private final RecordingStore store;
    private final WordIndex index;
    private final Faces faces;
    private final Store said;
    private final Voices voices;
    private final Uploads uploads;
    private final InstantSource clock;

    Recordings(RecordingStore store, Around around, Voices voices, Uploads uploads, InstantSource clock) {
        this.store = store;
        this.index = around.index;
        this.faces = around.faces;
        this.said = around.said;
        this.voices = voices;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** What finds it, who may be seen in it, and who said it. */
    @Component("voicesRecordingsAround")
    record Around(WordIndex index, Faces faces, Store said) {}

    @Transactional(readOnly = true)
    public boolean mayAdd(Me me, String contribution) {
        return voices.mayRecord(me, contribution) && store.of(contribution).size() < MOST;
    }

    @Transactional(readOnly = true)
    public boolean mayRemove(Me me, String contribution) {
        return voices.mayRecord(me, contribution);
    }

    /** @param words the same in words, which everybody can read or have read to them */
    public Added add(Me me, String contribution, byte[] file, String words) throws IOException {
        return add(me, contribution, file, words, Set.of());
    }

    /** @param shows who can be seen in it, by their ids: nobody is without their own yes */
    public Added add(Me me, String contribution, byte[] file, String words, Set<String> shows) throws IOException {
        if (!voices.mayRecord(me, contribution)) return Added.NOT_HERE;
        if (store.of(contribution).size() >= MOST) return Added.ENOUGH;
        if (!faces.without(me, contribution, shows, asks(file)).isEmpty()) return Added.NOT_ALL_SAID_YES;
        var kept = uploads.keep(file).filter(it -> it.isPicture() || it.isSound() || it.isFilm());
        if (kept.isEmpty()) return Added.NO_SUCH_FILE;
        store.shows(store.add(contribution, kept.get().id(), words, Dates.dayOf(clock.instant()), said.find(contribution).filter(Row::unnamed).isPresent()), shows);
        again(me, contribution);
        voices.lookAgain(me, contribution);
        return Added.SAVED;
    }

    /** Whether it is a photo, a sound or a film that can be taken at all. */
    public boolean takes(byte[] file) {
        return uploads.told(file).filter(it -> it.isPicture() || it.isSound() || it.isFilm()).isPresent();
    }

    /** Which yes of those who can be seen in it a file needs: that to photos is none to a film. */
    public Purpose asks(byte[] file) {
        return uploads.told(file).map(Recordings::purpose).orElse(Purpose.PHOTOS);
    }

    private static Purpose purpose(Upload upload) {
        return upload.isFilm() ? Purpose.VIDEO : upload.isSound() ? Purpose.SOUND : Purpose.PHOTOS;
    }

    /** What came with words that this person may read. */
    @Transactional(readOnly = true)
    public List<Recording> of(Me me, String contribution) {
        if (voices.seenBy(me, contribution).isEmpty()) return List.of();
        return store.of(contribution).stream()
                .flatMap(it -> upload(it.upload()).map(file -> new Recording(it.id(), contribution, file, it.words())).stream()).toList();
    }

    public boolean remove(Me me, String contribution, String recording) {
        if (!voices.mayRecord(me, contribution)) return false;
        var found = store.of(contribution).stream().filter(it -> it.id().equals(recording)).findFirst();
        found.ifPresent(it -> {
            delete(it);
            again(me, contribution);
        });
        return found.isPresent();
    }

    /** What stands beside the words is found with them. */
    private void again(Me me, String contribution) {
        voices.seenBy(me, contribution).ifPresent(it -> index.again(it.project(), contribution));
    }

    /** The same in words of everything that came with these words. */
    List<String> words(String contribution) {
        return store.of(contribution).stream().map(RecordingStore.Kept::words).toList();
    }

    void forget(String contribution) {
        store.of(contribution).forEach(this::delete);
    }

    @EventListener
    void gone(ContributionGone gone) {
        forget(gone.id());
    }

    /**
     * Whoever takes a yes back is in nothing of that session any more which was made with it: the photos and films they are
     * seen in, and the sound and film beside their own words. A photo beside their words that does not show them may be of a sheet.
     */
    @EventListener
    void takenBack(PermissionTakenBack it) {
        var theirs = new LinkedHashSet<>(store.showing(it.person(), it.session()));
        if (it.purpose().room()) said.by(it.person(), it.session()).forEach(row -> theirs.addAll(store.of(row.id())));
        for (var kept : theirs) {
            if (upload(kept.upload()).filter(file -> purpose(file) == it.purpose()).isEmpty()) continue;
            delete(kept);
            said.find(kept.contribution()).ifPresent(row -> index.again(row.project(), row.id()));
        }
    }

    /** Whoever is forgotten is seen nowhere. */
    void forgetFace(String person) {
        store.showing(person, "").forEach(this::delete);
    }

    private void delete(RecordingStore.Kept kept) {
        store.remove(kept.id());
        uploads.forget(kept.upload());
    }

    private Optional<Upload> upload(String id) {
        try {
            return uploads.find(id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
