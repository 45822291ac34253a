package alongside.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is planned.
 *
 * @param readingMinutes time to read beforehand, paid like the session itself
 * @param facilitator the id of the person who leads it, or null; from the project
 * @param noteTaker the id of the person who writes down what is said, or null
 * @param remindDays how many days before people are reminded; 0 for not at all
 * @param hoped what those who plan it hope comes of it; blank where nobody said
 */
public record NewSession(String title, String purpose, LocalDate day, LocalTime starts, LocalTime ends, String place, String joining,
        int readingMinutes, @Nullable String facilitator, @Nullable String noteTaker, int remindDays, String hoped) {

    /** Early enough for a letter on paper to arrive, and for a taxi to be booked. */
    public static final int USUAL_REMINDER = 5;

    public NewSession(String title, String purpose, LocalDate day, LocalTime starts, LocalTime ends, String place, String joining,
            int readingMinutes, @Nullable String facilitator, @Nullable String noteTaker) {
        this(title, purpose, day, starts, ends, place, joining, readingMinutes, facilitator, noteTaker, USUAL_REMINDER, "");
    }

    public NewSession hoping(String hoped) {
        return new NewSession(title, purpose, day, starts, ends, place, joining, readingMinutes, facilitator, noteTaker, remindDays, hoped);
    }

    /** The same on another day. */
    NewSession on(LocalDate other, String called) {
        return new NewSession(called, purpose, other, starts, ends, place, joining, readingMinutes, facilitator, noteTaker, remindDays, hoped);
    }

    /** This plan of a later session, changed as another was: by as many days, and where the two were alike. */
    NewSession alike(Session was, NewSession now) {
        boolean sameHours = starts.equals(was.starts()) && ends.equals(was.ends());
        return new NewSession(title, purpose, day.plusDays(ChronoUnit.DAYS.between(was.day(), now.day())), sameHours ? now.starts() : starts, sameHours ? now.ends() : ends,
                place.equals(was.place()) ? now.place() : place, joining.equals(was.joining()) ? now.joining() : joining, readingMinutes, facilitator, noteTaker, remindDays, hoped);
    }
}
