package alongside.sessions;

import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * When people are reminded of a session.
 *
 * @param days how many days before
 * @param waiting who is still to be reminded, with their answer: nobody who said no, and nobody who heard of it since
 * @param sent how many were reminded of this day
 */
record Reminder(Session session, int days, Map<String, Invitation.Reply> waiting, int sent) {

    LocalDate day() {
        return session.day().minusDays(days);
    }

    /** Late is better than not at all, as long as it has not begun. */
    boolean isDue(Instant now) {
        return days > 0 && !Dates.dayOf(now).isBefore(day()) && now.isBefore(session.begins());
    }
}
