package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Chasing;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of whoever arranges, before what comes next: what was held and is not finished. */
@Component("sessionsNotFinished")
class NotFinished implements Panel {

    private final Chasing chasing;

    NotFinished(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var left = chasing.notFinished(me);
        return left.isEmpty() ? null : new NotFinishedPart(left);
    }
}
