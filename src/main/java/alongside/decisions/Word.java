package alongside.decisions;

import alongside.decisions.rules.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a step of a consent round, in their own words.
 *
 * @param to the question it answers, or null
 * @param words blank when they had nothing to say in this step
 * @param enteredBy who wrote it down for them, or null
 */
public record Word(String id, int round, Step step, @Nullable String to, String person, String words, LocalDate day, @Nullable String enteredBy) {

    public boolean isNothing() {
        return words.isBlank();
    }
}
