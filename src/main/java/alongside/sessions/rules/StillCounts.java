package alongside.sessions.rules;

import java.time.LocalDate;

/** So long after a session what is said counts the same as what was said there: people think on, and some could not come. */
public final class StillCounts {

    private static final int DAYS = 14;

    private StillCounts() {}

    /** @return the last day of it */
    public static LocalDate until(LocalDate held) {
        return held.plusDays(DAYS);
    }
}
