package alongside.followthrough;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "We changed our plan because you said…".
 *
 * @param what what we changed, in our own words; blank once that was taken back
 * @param corrected since when it reads as it does, or null where it always did
 */
public record PlanChange(String id, String project, String contribution, String what, LocalDate day, @Nullable LocalDate corrected) {

    public boolean takenBack() {
        return what.isEmpty();
    }

    /** How it read before. @param why it was changed @param until the day on which it was */
    public record Before(String what, String why, LocalDate until) {}
}
