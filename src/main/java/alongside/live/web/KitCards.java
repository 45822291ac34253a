package alongside.live.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.live.GroundRules;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people work together, and cards to hold up, in the kit on paper. */
@Component("liveKitCards")
class KitCards implements Panel {

    private final Sessions sessions;
    private final GroundRules rules;

    KitCards(Sessions sessions, GroundRules rules) {
        this.rules = rules;
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
        return sessions.seenBy(me, subject).map(it -> new KitCardsPart(it, rules.of(me, subject))).orElse(null);
    }
}
