package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a session was for those who were there, on its page. */
@Component("sessionsHowItWasPanel")
class HowItWasPanel implements Panel {

    private final Sessions sessions;
    private final HowItWasShown shown;

    HowItWasPanel(Sessions sessions, HowItWasShown shown) {
        this.sessions = sessions;
        this.shown = shown;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).filter(it -> it.session().over()).map(seat -> shown.of(me, seat))
                .filter(it -> it.answered() > 0 || it.mayAnswer() || it.maySheets()).orElse(null);
    }
}
