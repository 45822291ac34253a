package alongside.decisions;

import alongside.decisions.rules.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given in an open vote.
 *
 * @param answer one of the few answers of its way, by its name, or null
 * @param because in the person's own words, or blank
 * @param marks the number beside each option that got one
 * @param enteredBy who wrote it down for them, or null when they answered themselves
 * @param ended how its owner ended this objection, or null
 */
public record Given(
        String id, int round, String person, @Nullable String answer, String because, Map<String, Integer> marks, LocalDate day,
        @Nullable String enteredBy, @Nullable Ended ended, String endedWords) {

    public enum Ended { RESOLVED, GO_ON }

    public boolean objectionStands() {
        return Answer.OBJECT.name().equals(answer) && ended == null;
    }

    public Set<String> options() {
        return marks.keySet();
    }
}
