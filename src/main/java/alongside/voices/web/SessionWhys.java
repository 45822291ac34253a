package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Sessions;
import alongside.voices.Whys;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why, why, why: the sheets of a session's tables. */
@Component("voicesSessionWhys")
class SessionWhys implements Panel {

    private final Whys whys;
    private final Sessions sessions;

    SessionWhys(Whys whys, Sessions sessions) {
        this.whys = whys;
        this.sessions = sessions;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).map(seat -> {
            var sheets = whys.of(me, subject);
            boolean asks = whys.mayAsk(seat.place()) && seat.session().ahead();
            return sheets.isEmpty() && !asks ? null : new WhysPart(sheets, asks ? "/projects/" + seat.session().project() + "/whys?session=" + subject : null);
        }).orElse(null);
    }
}
