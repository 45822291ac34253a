package alongside.design;

import alongside.who.Me;
import org.jspecify.annotations.Nullable;

/** Something one room shows on another room's page, so that the page's own room need not know of it. */
public interface Panel {

    /** The page it belongs on, for example `projects.project`. */
    String slot();

    /** Where it stands among the panels of that page: small numbers first. */
    int order();

    /**
     * @param me who reads; {@link Me#NOBODY} on a public page
     * @return null when there is nothing to show this person about this subject
     */
    @Nullable Part show(String subject, Me me);
}
