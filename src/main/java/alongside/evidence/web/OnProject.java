package alongside.evidence.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.evidence.Evidence;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The honesty banner on a project's page: what is not as we said stands first. */
@Component("evidenceOnProject")
class OnProject implements Panel {

    private final Evidence evidence;

    OnProject(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var parts = evidence.of(me, subject);
        return parts.isEmpty() ? null : new HonestyPart(subject, parts, true);
    }
}
