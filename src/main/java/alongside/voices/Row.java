package alongside.voices;

import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Came;
import alongside.voices.Contribution.Held;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Stands;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contribution as it is kept. @param author null when unnamed or not known; @param mark the author's own mark when unnamed, and a guest's */
record Row(String id, String project, @Nullable String session, Kind kind, String words, String changedWords, WhoseView whoseView,
        String onBehalfOf, String howKnown, Visibility visibility, LocalDate day, @Nullable String author, @Nullable String mark,
        SenseCheck senseCheck, Becoming becoming, @Nullable Barrier barrier, @Nullable String writtenBy, String table, String how, @Nullable Held held,
        @Nullable String answers, String saidAs, Audience audience, String warning, Stands stands,
        boolean outside) {

    Contribution shown(String author, boolean mine, Came came) {
        return new Contribution(id, project, session, kind, words, changedWords, whoseView, onBehalfOf, howKnown, visibility, day,
                author, mine, senseCheck, becoming, barrier, came, held, answers, audience, warning, stands, outside);
    }

    /** As it goes where nobody knows anybody here: no name, nobody it was said for, nothing that tells how it came. */
    Contribution withoutAnybody() {
        return new Contribution(id, project, null, kind, words, changedWords, whoseView, "", "", Visibility.UNNAMED, day, "", false, senseCheck, becoming,
                barrier, Came.BY_ITSELF, null, null, audience, warning, stands, outside);
    }

    /** Words that only some people here may read go nowhere else, whatever else was said of them. */
    boolean staysHere() {
        return visibility == Visibility.FACILITATOR_ONLY || held != null;
    }

    boolean unnamed() {
        return visibility == Visibility.UNNAMED;
    }
}
