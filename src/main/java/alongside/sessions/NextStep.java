package alongside.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do next themselves. Nobody checks it.
 *
 * @param shared whether everybody in the project reads it, with its person's name; else it is for them alone
 * @param remind the day on which they want to be reminded; null for not at all
 */
public record NextStep(String session, String person, String words, boolean shared, @Nullable LocalDate remind) {}
