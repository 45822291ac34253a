package alongside.decisions;

import alongside.decisions.rules.Answer;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given.
 *
 * @param answer to a proposal; null where options were ticked
 * @param because in the person's own words, or blank
 * @param enteredBy who wrote it down for them, or null when they answered themselves
 * @param ended how its owner ended this objection, or null
 */
public record Given(
        String id, int round, String person, @Nullable Answer answer, String because, Set<String> options, LocalDate day,
        @Nullable String enteredBy, @Nullable Ended ended, String endedWords) {

    public enum Ended { RESOLVED, GO_ON }

    public boolean objectionStands() {
        return answer == Answer.OBJECT && ended == null;
    }
}
