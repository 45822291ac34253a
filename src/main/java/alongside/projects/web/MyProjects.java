package alongside.projects.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "My projects" on a person's own page. */
@Component
class MyProjects implements Panel {

    private final Projects projects;

    MyProjects(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var mine = projects.of(me);
        return mine.isEmpty() ? null : new MyProjectsPart(mine);
    }
}
