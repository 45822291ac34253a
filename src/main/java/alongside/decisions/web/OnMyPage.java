package alongside.decisions.web;

import alongside.decisions.Decisions;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What I am asked now. */
@Component("decisionsOnMyPage")
class OnMyPage implements Panel {

    private final Decisions decisions;

    OnMyPage(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var waiting = decisions.waitingFor(me);
        return waiting.isEmpty() ? null : new AskedOfMePart(waiting);
    }
}
