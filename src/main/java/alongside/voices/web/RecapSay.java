package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Sessions;
import alongside.voices.Voices;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At the end of the recap of a session: what is still to be said there, for whoever may say something. */
@Component("voicesRecapSay")
class RecapSay implements Panel {

    private final Voices voices;
    private final Sessions sessions;
    private final InstantSource clock;

    RecapSay(Voices voices, Sessions sessions, InstantSource clock) {
        this.voices = voices;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String slot() {
        return "sessions.recap.next";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).filter(it -> voices.maySay(it.place())).map(it -> {
            var until = it.session().countsUntil();
            return new RecapSayPart("/projects/" + it.session().project() + "/voices/new?session=" + subject, until, Dates.dayOf(clock.instant()).isAfter(until));
        }).orElse(null);
    }
}
