package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.PlanChanges;
import alongside.followthrough.Reflection;
import alongside.followthrough.Reflections;
import alongside.projects.Projects;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has changed so far, on the project's page. */
@Component
class Changed implements Panel {

    private final Reflections reflections;
    private final Projects projects;
    private final PlanChanges plans;

    Changed(Reflections reflections, Projects projects, PlanChanges plans) {
        this.reflections = reflections;
        this.projects = projects;
        this.plans = plans;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public @Nullable Part show(String project, Me me) {
        var place = projects.place(me, project).orElse(null);
        if (place == null) return null;
        var rows = reflections.of(place);
        var latest = rows.reversed().stream().filter(it -> it.state() != Reflection.State.HEARD).limit(3).toList();
        return new ChangedPart(project, latest, plans.latest(place, 3), plans.any(place), rows.size(), (int) rows.stream().filter(it -> it.state() == Reflection.State.DONE).count(), true, reflections.mayKeep(place));
    }
}
