package alongside.sessions;

import alongside.sessions.rules.StillCounts;
import alongside.words.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, workshop, visit or call of a project.
 *
 * @param day its local day (Europe/London); {@code starts} and {@code ends} are local too
 * @param place where it is; blank when only online
 * @param joining how to join from elsewhere; blank when only in the room
 * @param revision how often calendars were told something new about it
 * @param toPublic whether it was opened to people from outside the project
 * @param facilitator how whoever facilitates it stands to what it is about; null while nobody has said so
 * @param hoped what those who planned it hope comes of it; blank where nobody said
 * @param recordersOff whether somebody said that the recorder of the tool people join by is switched off
 * @param followUp the day by which people hear what came of it; null until the session has ended
 */
public record Session(String id, String project, String title, String purpose, LocalDate day, LocalTime starts, LocalTime ends,
        String place, String joining, Stage stage, @Nullable LocalDate followUp, int revision, boolean toPublic, @Nullable Independence facilitator,
        String hoped, boolean recordersOff) {

    /** It ends in one press; it is finished when everything is sorted. */
    public enum Stage { PLANNED, OPEN, ENDED, FINISHED, CALLED_OFF }

    public int minutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }

    /** The moment at which it is to begin. */
    public Instant begins() {
        return day.atTime(starts).atZone(Dates.HERE).toInstant();
    }

    /** How to join is told to those who have a place, and to nobody else. */
    public Session asStrangersSee() {
        return new Session(id, project, title, purpose, day, starts, ends, place, "", stage, followUp, revision, toPublic, facilitator, hoped, recordersOff);
    }

    /** Going on now. */
    public boolean on() {
        return stage == Stage.OPEN;
    }

    /** Still to come, or going on. */
    public boolean ahead() {
        return stage == Stage.PLANNED || stage == Stage.OPEN;
    }

    /** It did not, and will not, take place. */
    public boolean calledOff() {
        return stage == Stage.CALLED_OFF;
    }

    /** Nothing more is written down about who was there and who did what: it is finished, or did not take place. */
    public boolean settled() {
        return stage == Stage.FINISHED || calledOff();
    }

    boolean sameInCalendars(NewSession plan) {
        return title.equals(plan.title()) && purpose.equals(plan.purpose()) && day.equals(plan.day()) && starts.equals(plan.starts())
                && ends.equals(plan.ends()) && place.equals(plan.place()) && joining.equals(plan.joining());
    }

    /** The last day on which what is said afterwards counts the same as what was said there. */
    public LocalDate countsUntil() {
        return StillCounts.until(day);
    }

    /** It took place. */
    public boolean over() {
        return stage == Stage.ENDED || stage == Stage.FINISHED;
    }
}
