package alongside.decisions.web;

import alongside.decisions.Afterwards;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided, for anybody to read: without names. */
@Component("decisionsInPublic")
class InPublic implements Panel {

    private final Afterwards afterwards;

    InPublic(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public String slot() {
        return "projects.public";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var decided = afterwards.inPublic(me, subject);
        return decided.isEmpty() ? null : new DecidedPart(decided);
    }
}
