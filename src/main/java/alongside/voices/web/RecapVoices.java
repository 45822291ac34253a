package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said, in the recap of a session. */
@Component("voicesRecapVoices")
class RecapVoices implements Panel {

    private final Voices voices;
    private final Sessions sessions;

    RecapVoices(Voices voices, Sessions sessions) {
        this.voices = voices;
        this.sessions = sessions;
    }

    @Override
    public String slot() {
        return "sessions.recap";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).map(seat -> {
            var said = voices.inRecap(seat.place(), subject);
            return said.few().isEmpty() ? null : new RecapVoicesPart(ownFirst(said.few().reversed()), said.all(), "/projects/" + seat.place().project().id() + "/voices?session=" + subject, seat.session().countsUntil());
        }).orElse(null);
    }

    private static List<Contribution> ownFirst(List<Contribution> said) {
        return said.stream().sorted(Comparator.comparing(Contribution::whoseView)).toList();
    }
}
