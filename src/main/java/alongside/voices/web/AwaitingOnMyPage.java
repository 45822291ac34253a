package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.voices.Awaiting;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits to be looked at, on the page of whoever looks after what is said. */
@Component("voicesAwaitingOnMyPage")
class AwaitingOnMyPage implements Panel {

    private final Awaiting awaiting;

    AwaitingOnMyPage(Awaiting awaiting) {
        this.awaiting = awaiting;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var waits = awaiting.of(me);
        return waits.isEmpty() ? null : new AwaitingPart(waits, true);
    }
}
