package alongside.projects;

import alongside.design.MenuItem;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** "Projects" at the top of every page. */
@Component
class ProjectsMenu implements MenuItem {

    @Override
    public String words() {
        return "projects.menu";
    }

    @Override
    public String href() {
        return "/projects";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean shownTo(Me me) {
        return true;
    }
}
