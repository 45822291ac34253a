package alongside.live.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.live.Cards;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Did we do what we came for: in the recap of a session, with what nobody expected, and how it was in the sessions before. */
@Component("liveRecapClosed")
class RecapClosed implements Panel {

    private final Cards cards;

    RecapClosed(Cards cards) {
        this.cards = cards;
    }

    @Override
    public String slot() {
        return "sessions.recap";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var all = cards.closings(me, subject);
        return all.isEmpty() || !all.getLast().session().id().equals(subject) ? null : new ClosedPart(all);
    }
}
