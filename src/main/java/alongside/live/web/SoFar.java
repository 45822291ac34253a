package alongside.live.web;

import alongside.live.rules.Merge;
import alongside.sessions.Seat;
import alongside.voices.Contribution;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Voices;
import org.springframework.stereotype.Component;

/** What was said so far, on every screen while the agenda looks back: words that everybody may read, and nobody's name. */
@Component("liveSoFar")
class SoFar {

    /** So much is read aloud in a few minutes, and fits on a wall. */
    private static final int SHOWN = 8;
    private static final int LATEST = 60;

    private final Voices voices;

    SoFar(Voices voices) {
        this.voices = voices;
    }

    /** Nothing while the agenda does not look back. @param wall whether nobody can choose not to read: then words with a warning before them are left out */
    RecapLines at(NowLine now, Seat seat, boolean wall) {
        if (!now.recap()) return RecapLines.NONE;
        var said = voices.forEverybody(seat.place(), seat.session().id(), LATEST).stream().filter(it -> !wall || it.warning().isEmpty())
                .map(it -> new Merge.Said(it.id(), words(it), "", it.warning())).toList();
        var lines = Merge.of(said);
        return new RecapLines(lines.stream().limit(SHOWN).toList(), lines.size() > SHOWN || lines.size() < said.size() && said.size() == LATEST);
    }

    /** As whoever said it put it right. */
    private static String words(Contribution it) {
        return it.senseCheck() == SenseCheck.CHANGED && !it.changedWords().isBlank() ? it.changedWords() : it.words();
    }
}
