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
 */
public record NewSession(String title, String purpose, LocalDate day, LocalTime starts, LocalTime ends, String place, String joining,
        int readingMinutes, @Nullable String facilitator, @Nullable String noteTaker) {}
