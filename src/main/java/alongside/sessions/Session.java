package alongside.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, workshop, visit or call of a project.
 *
 * @param day its local day (Europe/London); {@code starts} and {@code ends} are local too
 * @param place where it is; blank when only online
 * @param joining how to join from elsewhere; blank when only in the room
 * @param followUp the day by which people hear what came of it; null until the session has ended
 */
public record Session(String id, String project, String title, String purpose, LocalDate day, LocalTime starts, LocalTime ends,
        String place, String joining, Stage stage, @Nullable LocalDate followUp) {

    /** It ends in one press; it is finished when everything is sorted. */
    public enum Stage { PLANNED, OPEN, ENDED, FINISHED }

    public int minutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }

    /** Going on now. */
    public boolean on() {
        return stage == Stage.OPEN;
    }

    public boolean over() {
        return stage == Stage.ENDED || stage == Stage.FINISHED;
    }
}
