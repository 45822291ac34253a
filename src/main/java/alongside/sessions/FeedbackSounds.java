package alongside.sessions;

import alongside.disclosure.OwnAnswers;
import alongside.facts.Facts;
import alongside.uploads.Upload;
import alongside.uploads.Uploads;
import alongside.who.Me;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to how it was, said aloud. Whoever organises hears it once as many have answered as for words, and writes
 * down what is said: everybody reads that among the other words, and nobody else hears the voice.
 */
@Service("sessionsFeedbackSounds")
@Transactional
public class FeedbackSounds {

    public enum Given { SAVED, NOT_HERE, NO_SUCH_FILE }

    /** @param sound null once it was deleted; @param words blank while nobody wrote them down */
    public record Sound(String id, @Nullable Upload sound, String words) {}

    private final FeedbackSoundStore store;
    private final Feedback feedback;
    private final Sessions sessions;
    private final Uploads uploads;
    private final Facts facts;

    FeedbackSounds(FeedbackSoundStore store, Feedback feedback, Sessions sessions, Uploads uploads, Facts facts) {
        this.store = store;
        this.feedback = feedback;
        this.sessions = sessions;
        this.uploads = uploads;
        this.facts = facts;
    }

    /** Says how it was, also aloud. Of the file the sound alone is kept. */
    public Given give(Me me, String session, NewFeedback said, byte[] sound) throws IOException {
        return feedback.mayAnswer(me, session) ? keep(session, sound, () -> feedback.give(me, session, said)) : Given.NOT_HERE;
    }

    /** The same for a guest. @param lived whether they know it from their own life, as they say */
    public Given give(Guest guest, NewFeedback said, boolean lived, byte[] sound) throws IOException {
        return feedback.mayAnswer(guest) ? keep(guest.session(), sound, () -> feedback.give(guest, said, lived)) : Given.NOT_HERE;
    }

    /** The voice beside the answers. */
    private Given keep(String session, byte[] sound, BooleanSupplier answers) throws IOException {
        var kept = uploads.keepSoundAlone(sound);
        if (kept.isEmpty()) return Given.NO_SUCH_FILE;
        if (!answers.getAsBoolean()) return Given.NOT_HERE;
        store.add(session, kept.get().id());
        return Given.SAVED;
    }

    /** What was said aloud, for whoever organises; nothing while too few have answered. */
    @Transactional(readOnly = true)
    public List<Sound> of(Me me, String session) {
        return mayHear(me, session) ? store.of(session).stream().map(it -> new Sound(it.id(), upload(it.upload()), it.words())).toList() : List.of();
    }

    /** Writes down what is said in it. */
    public boolean write(Me me, String session, String sound, String words) {
        return found(me, session, sound).map(it -> {
            store.words(it.id(), words);
            facts.happened("sessions.feedback-written-down", sessions.seat(me, session).orElseThrow().session().project(), session, me);
            return true;
        }).orElse(false);
    }

    /** Deletes the voice and keeps what is written down; where nothing is, it cannot be deleted. */
    public boolean delete(Me me, String session, String sound) {
        return found(me, session, sound).filter(it -> !it.words().isBlank()).map(it -> {
            store.silence(it.id());
            if (it.upload() != null) uploads.forget(it.upload());
            return true;
        }).orElse(false);
    }

    private Optional<FeedbackSoundStore.Kept> found(Me me, String session, String sound) {
        return mayHear(me, session) ? store.find(session, sound) : Optional.empty();
    }

    private boolean mayHear(Me me, String session) {
        return sessions.seat(me, session).filter(May::answerFeedback).isPresent() && feedback.howItWas(me, session).filter(it -> OwnAnswers.enough(it.answered())).isPresent();
    }

    private @Nullable Upload upload(@Nullable String id) {
        if (id == null) return null;
        try {
            return uploads.find(id).orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
