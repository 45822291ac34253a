package alongside.live.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cards to hold up, in the kit on paper. */
@Component("liveKitCards")
class KitCards implements Panel {

    private final Sessions sessions;

    KitCards(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String slot() {
        return "sessions.kit";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seenBy(me, subject).map(KitCardsPart::new).orElse(null);
    }
}
