package alongside.decisions.web;

import alongside.decisions.Preparing;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is ready to be put at a session, for whoever runs it. */
@Component("decisionsReadyForSession")
class ReadyForSession implements Panel {

    private final Preparing preparing;

    ReadyForSession(Preparing preparing) {
        this.preparing = preparing;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 39;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var ready = preparing.ofSession(me, subject);
        return ready.isEmpty() ? null : new ReadyPart(ready);
    }
}
