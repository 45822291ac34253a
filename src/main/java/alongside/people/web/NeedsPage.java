package alongside.people.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.AccessNeeds;
import org.jspecify.annotations.Nullable;

/**
 * @param writes whether this person may write them down
 * @param shown what the person chose to show, or null when there is nothing to show
 */
public record NeedsPage(String person, String name, boolean self, boolean writes, boolean reads, @Nullable AccessNeeds shown, String action, Form form)
        implements Page {}
