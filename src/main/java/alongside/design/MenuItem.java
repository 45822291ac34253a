package alongside.design;

import alongside.who.Me;

/** A way in that a room puts into the menu at the top of every page. */
public interface MenuItem {

    /** The key of its words. */
    String words();

    String href();

    int order();

    boolean shownTo(Me me);
}
