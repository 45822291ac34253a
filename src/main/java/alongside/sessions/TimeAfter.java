package alongside.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that is kept for what comes after a session.
 *
 * @param owner who sees to it; null once they were forgotten
 * @param thought how many minutes it was thought to take
 * @param minutes how many are kept
 * @param said whether somebody said so; otherwise it is what we suggest
 */
public record TimeAfter(@Nullable String owner, LocalDate day, int thought, int minutes, boolean said) {}
