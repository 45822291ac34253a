package alongside.post.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a letter leaves, and when it is tried again after the mail server did not take it. */
public final class Timing {

    /** After so many tries the letter is shown to a person instead: about three days. */
    public static final int MOST_TRIES = 14;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(8);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Timing() {}

    /** @param tries how often it was tried already, at least once */
    public static Instant nextTry(Instant now, int tries) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, 20));
        return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** Monthly news leaves together, in the morning of the first day of the next month. */
    public static Instant nextMonth(Instant now, ZoneId zone) {
        var first = LocalDate.ofInstant(now, zone).withDayOfMonth(1).plusMonths(1);
        return first.atTime(MORNING).atZone(zone).toInstant();
    }
}
