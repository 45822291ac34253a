package alongside.projects.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a group's page: the projects it does, as far as this person has a place in them. */
@Component
class OfGroup implements Panel {

    private final Projects projects;

    OfGroup(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "groups.group";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var its = projects.of(me).stream().filter(it -> it.group().equals(subject)).toList();
        return its.isEmpty() ? null : new OfGroupPart(its);
    }
}
