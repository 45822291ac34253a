package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Reflection;
import alongside.followthrough.Reflections;
import alongside.who.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has changed so far, on the public page: what was wanted and what came of it, nobody's words and no names. */
@Component
class ChangedInPublic implements Panel {

    private final Reflections reflections;

    ChangedInPublic(Reflections reflections) {
        this.reflections = reflections;
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
    public @Nullable Part show(String project, Me me) {
        var rows = reflections.inProject(project).stream().filter(it -> it.state() != Reflection.State.HEARD).toList();
        return rows.isEmpty() ? null : new ChangedPart(project, rows, List.of(), false, rows.size(), 0, false, false);
    }
}
