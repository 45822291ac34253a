package alongside.office;

import alongside.design.MenuItem;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** The way back to one's own page. */
@Component
class MyMenu implements MenuItem {

    @Override
    public String words() {
        return "office.menu.me";
    }

    @Override
    public String href() {
        return "/";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean shownTo(Me me) {
        return true;
    }
}
