package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Sessions;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saying something, writing down what is said, and what was said so far, on a session's page. */
@Component("voicesSessionVoices")
class SessionVoices implements Panel {

    private final Voices voices;
    private final Sessions sessions;
    private final Speakers speakers;

    SessionVoices(Voices voices, Sessions sessions, Speakers speakers) {
        this.voices = voices;
        this.sessions = sessions;
        this.speakers = speakers;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).map(seat -> {
            var said = voices.inSession(seat.place(), subject, Stretch.LENGTH);
            boolean captures = voices.mayCapture(me, seat.place(), subject);
            return new SessionVoicesPart(seat.session(), said.said(), said.toCheck(), voices.maySay(seat.place()), captures,
                    captures ? speakers.of(seat.place()) : List.of(), captures ? speakers.leftOut(me, subject) : Set.of());
        }).orElse(null);
    }
}
