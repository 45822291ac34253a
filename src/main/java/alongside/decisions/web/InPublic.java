package alongside.decisions.web;

import alongside.decisions.Afterwards;
import alongside.decisions.Decisions;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided, for anybody to read: without names. */
@Component("decisionsInPublic")
class InPublic implements Panel {

    private final Decisions decisions;
    private final Afterwards afterwards;

    InPublic(Decisions decisions, Afterwards afterwards) {
        this.afterwards = afterwards;
        this.decisions = decisions;
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
        var closed = decisions.inPublic(me, subject);
        if (closed.isEmpty()) return null;
        return new DecidedPart(closed.stream().map(it -> {
            var after = afterwards.aftermath(it);
            var chosen = decisions.result(it).chosen().stream().map(it::title).toList();
            return new DecidedPart.Decided(it, chosen, after);
        }).toList());
    }
}
