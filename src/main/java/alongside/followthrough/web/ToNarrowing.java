package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Narrowing;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of what stands together: what stands in the way, what people chose to work on first, and the way to choose. */
@Component("followthroughToNarrowing")
class ToNarrowing implements Panel {

    private final Narrowing narrowing;
    private final Projects projects;

    ToNarrowing(Narrowing narrowing, Projects projects) {
        this.narrowing = narrowing;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "voices.themes";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String project, Me me) {
        return projects.place(me, project).map(place -> {
            var all = narrowing.of(place);
            return new ToNarrowingPart(project, all.stream().filter(it -> !it.decision().open()).findFirst().map(it -> it.chosen()).orElse(List.of()));
        }).orElse(null);
    }
}
