package alongside.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is planned.
 *
 * @param readingMinutes time to read beforehand, paid like the session itself
 * @param facilitator the id of the person who leads it, or null; from the project
 * @param noteTaker the id of the person who writes down what is said, or null
 * @param remindDays how many days before people are reminded; 0 for not at all
 */
public record NewSession(String title, String purpose, LocalDate day, LocalTime starts, LocalTime ends, String place, String joining,
        int readingMinutes, @Nullable String facilitator, @Nullable String noteTaker, int remindDays) {

    /** Early enough for a letter on paper to arrive, and for a taxi to be booked. */
    public static final int USUAL_REMINDER = 5;

    public NewSession(String title, String purpose, LocalDate day, LocalTime starts, LocalTime ends, String place, String joining,
            int readingMinutes, @Nullable String facilitator, @Nullable String noteTaker) {
        this(title, purpose, day, starts, ends, place, joining, readingMinutes, facilitator, noteTaker, USUAL_REMINDER);
    }
}
