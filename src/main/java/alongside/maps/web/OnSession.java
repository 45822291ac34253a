package alongside.maps.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.maps.Talks;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On what people answered differently and this session talks about it. */
@Component("mapsOnSession")
class OnSession implements Panel {

    private final Talks talks;
    private final Sessions sessions;

    OnSession(Talks talks, Sessions sessions) {
        this.talks = talks;
        this.sessions = sessions;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var all = talks.of(me, subject);
        return all.isEmpty() ? null : new TalksPart(all, sessions.seat(me, subject).filter(talks::mayTell).isPresent());
    }
}
