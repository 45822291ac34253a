package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.voices.Recordings;
import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of somebody's words: the photo, the sound or the film that came with them. */
@Component("voicesRecordingsOfWords")
class RecordingsOfWords implements Panel {

    private final Recordings recordings;
    private final Voices voices;

    RecordingsOfWords(Recordings recordings, Voices voices) {
        this.voices = voices;
        this.recordings = recordings;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        var came = recordings.of(me, contribution);
        boolean mayAdd = recordings.mayAdd(me, contribution);
        return came.isEmpty() && !mayAdd ? null : new RecordingsOfWordsPart(contribution, came, mayAdd, recordings.mayRemove(me, contribution), Hard.warning(voices, me, contribution));
    }
}
