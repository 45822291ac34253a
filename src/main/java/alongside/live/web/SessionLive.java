package alongside.live.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.live.HeardBoard;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to the screens of a session that is on, on its page; and how many were heard, once it is over. */
@Component("liveSessionLive")
class SessionLive implements Panel {

    private final Sessions sessions;
    private final HeardBoard heard;

    SessionLive(Sessions sessions, HeardBoard heard) {
        this.sessions = sessions;
        this.heard = heard;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).map(seat -> {
            if (seat.session().stage() == Session.Stage.OPEN) return new SessionLivePart(subject, seat.place().takesPart(), seat.runs(), null);
            var counted = heard.counted(me, subject).orElse(null);
            return counted == null ? null : new SessionLivePart(subject, false, false, counted);
        }).orElse(null);
    }
}
