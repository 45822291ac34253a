package alongside.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closed decision as a fact: who held the votes, and what became of it.
 *
 * @param asked how many people had a vote
 * @param livedExperience how many of them know it from their own life
 * @param agreed whether something was agreed or chosen
 * @param done the day it was done as decided, or null
 */
public record Joint(
        String decision, @Nullable String part, String question, LocalDate opened, LocalDate closed, int asked, int answered, int livedExperience, boolean agreed,
        @Nullable LocalDate done, boolean changedOutside) {}
