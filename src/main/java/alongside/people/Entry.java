package alongside.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something written down for a person by somebody else.
 *
 * @param about the address of the thing, for example `/contributions/…`, so that the person can look at it; or its id
 * @param readBack whether it was read back to them before it was saved
 * @param undone when the person had it undone, or null
 */
public record Entry(String id, Instant at, String by, String forPerson, How how, String about, boolean readBack, @Nullable Instant undone) {

    public boolean hasPage() {
        return about.startsWith("/");
    }

    /** What stands on a person's own page is changed there; undoing is for what they said and answered elsewhere. */
    public boolean undoable() {
        return undone == null && !about.startsWith("/people/");
    }
}
