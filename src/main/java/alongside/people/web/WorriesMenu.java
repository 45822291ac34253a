package alongside.people.web;

import alongside.design.MenuItem;
import alongside.people.Worries;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** The way to the worries, for safeguarding contacts alone. */
@Component
class WorriesMenu implements MenuItem {

    private final Worries worries;

    WorriesMenu(Worries worries) {
        this.worries = worries;
    }

    @Override
    public String words() {
        return "people.worries.title";
    }

    @Override
    public String href() {
        return "/worries";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean shownTo(Me me) {
        return worries.reads(me);
    }
}
