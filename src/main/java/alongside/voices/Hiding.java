package alongside.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That words were hidden: under which rule, why, by whom, and what came of an appeal. The words are not in it.
 *
 * @param answer null until somebody else has looked at it again
 */
public record Hiding(String id, String contribution, HidingRule rule, String reason, String by, LocalDate day, String appeal,
        @Nullable LocalDate appealed, @Nullable Answer answer) {

    public record Answer(boolean shownAgain, String words, String by, LocalDate day) {}

    /** Whether an appeal waits for somebody. */
    public boolean waits() {
        return appealed != null && answer == null;
    }
}
