package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of a session that is over: what comes after, and an apology where a day of it has passed. */
@Component("sessionsAfterOnSession")
class AfterOnSession implements Panel {

    private final AfterLines lines;

    AfterOnSession(AfterLines lines) {
        this.lines = lines;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var of = lines.of(me, subject);
        return of.isEmpty() ? null : new AfterPart(of, "/sessions/" + subject + "/after");
    }
}
