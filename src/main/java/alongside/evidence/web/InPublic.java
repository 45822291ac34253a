package alongside.evidence.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.evidence.Evidence;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the facts show, for anybody to read; without counts of people. */
@Component("evidenceInPublic")
class InPublic implements Panel {

    private final Evidence evidence;

    InPublic(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String slot() {
        return "projects.public";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var parts = evidence.of(me, subject);
        return parts.isEmpty() ? null : new HonestyPart(subject, parts, false);
    }
}
