package alongside.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worry as a safeguarding contact sees it.
 *
 * @param about the id of the contribution that was taken out of the record, or blank
 * @param by who wrote it, or null when they had not come in
 * @param reach how they asked to be reached, or blank
 */
public record Worry(String id, Instant at, String about, String words, @Nullable String by, String reach, List<Step> steps, List<Reading> readings) {

    /** What was done about it. There is always a next step until it is closed. */
    public enum Kind { HEARD, ACTING, CLOSED }

    public record Step(Instant at, Kind kind, String person, String note) {}

    public record Reading(Instant at, String person) {}

    public boolean closed() {
        return !steps.isEmpty() && steps.getLast().kind() == Kind.CLOSED;
    }
}
