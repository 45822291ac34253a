package alongside.decisions.web;

import alongside.decisions.Afterwards;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided in a session, in its recap; what is still asked stands beside it. */
@Component("decisionsDecidedInRecap")
class DecidedInRecap implements Panel {

    private final Afterwards afterwards;

    DecidedInRecap(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public String slot() {
        return "sessions.recap";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var asked = afterwards.ofSession(me, subject);
        return asked.isEmpty() ? null : new DecidedInRecapPart(asked);
    }
}
