package alongside.sessions;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * That a session was moved or called off after people were invited.
 *
 * @param day how it was before, as are {@code starts} and {@code place}
 * @param because as people were told
 */
public record Moved(Kind kind, LocalDate day, LocalTime starts, String place, String because) {

    public enum Kind { MOVED, CALLED_OFF }
}
