package alongside.certificates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was given.
 *
 * @param code with which anybody who is shown it can check it
 * @param enteredBy who wrote it down for its person, or null
 */
public record Certificate(String id, String project, String person, LocalDate day, String code, @Nullable String enteredBy, Says says) {

    /** What stands on it. It stays as it was printed, whatever is renamed or counted later. */
    public record Says(String name, String organisation, Took took, boolean listed, List<Skill> skills, String words) {}

    /** @param minutes how long those sessions were, together */
    public record Took(List<Held> sessions, int minutes) {

        public LocalDate first() {
            return sessions.getFirst().day();
        }

        public LocalDate last() {
            return sessions.getLast().day();
        }
    }

    public record Held(String title, LocalDate day) {}
}
