package alongside.sessions;

import alongside.sessions.rules.After;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that are done after a session.
 *
 * @param owner who sees to it; null once they were forgotten
 * @param was the day before this one, which passed; null where none did
 * @param done the day somebody said that it is done; null while nobody has
 */
public record AfterStep(After kind, @Nullable String owner, LocalDate day, @Nullable LocalDate was, @Nullable LocalDate done) {

    public boolean late(LocalDate today) {
        return done == null && day.isBefore(today);
    }
}
