package alongside.projects;

import alongside.groups.Neighbours;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** Whoever has a place in a project sees the page of its group. */
@Component
class GroupOfProject implements Neighbours {

    private final Projects projects;

    GroupOfProject(Projects projects) {
        this.projects = projects;
    }

    @Override
    public boolean see(Me me, String group) {
        return projects.of(me).stream().anyMatch(it -> it.group().equals(group));
    }
}
