package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.voices.Awaiting;
import alongside.who.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits to be looked at, on a project's page, for whoever looks after what is said there. */
@Component("voicesAwaitingOnProject")
class AwaitingOnProject implements Panel {

    private final Awaiting awaiting;
    private final Projects projects;

    AwaitingOnProject(Awaiting awaiting, Projects projects) {
        this.awaiting = awaiting;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return projects.place(me, subject).flatMap(place -> awaiting.in(me, place)).map(it -> new AwaitingPart(List.of(it), false)).orElse(null);
    }
}
