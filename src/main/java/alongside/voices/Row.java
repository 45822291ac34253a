package alongside.voices;

import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Came;
import alongside.voices.Contribution.Held;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contribution as it is kept. @param author null when unnamed or not known; @param mark the author's own mark when unnamed */
record Row(String id, String project, @Nullable String session, Kind kind, String words, String changedWords, WhoseView whoseView,
        String onBehalfOf, String howKnown, Visibility visibility, LocalDate day, @Nullable String author, @Nullable String mark,
        SenseCheck senseCheck, Becoming becoming, @Nullable Barrier barrier, @Nullable String writtenBy, String table, String how, @Nullable Held held,
        @Nullable String answers, String saidAs) {

    Contribution shown(String author, boolean mine, Came came) {
        return new Contribution(id, project, session, kind, words, changedWords, whoseView, onBehalfOf, howKnown, visibility, day,
                author, mine, senseCheck, becoming, barrier, came, held, answers);
    }

    boolean unnamed() {
        return visibility == Visibility.UNNAMED;
    }
}
