package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.AccessPlan;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On one's own page, before everything else: something that was arranged for the reader fell through. */
@Component("sessionsSayFirst")
class SayFirst implements Panel {

    private final AccessPlan plan;

    SayFirst(AccessPlan plan) {
        this.plan = plan;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var waiting = plan.waitingFor(me);
        return waiting.isEmpty() ? null : new SayFirstPart(waiting);
    }
}
