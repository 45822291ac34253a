package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Afterwards;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of whoever sees to something that comes after a session, until it is done. */
@Component("sessionsMyAfter")
class MyAfter implements Panel {

    private final Afterwards afterwards;

    MyAfter(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var mine = afterwards.mine(me);
        return mine.isEmpty() ? null : new MyAfterPart(mine);
    }
}
