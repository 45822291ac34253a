package alongside.sessions;

import org.jspecify.annotations.Nullable;

/**
 * The money for what people need to take part in a session.
 *
 * @param planned pence
 * @param because why none is kept, or what was written beside what is
 * @param spent pence; null while nobody has said what it came to
 */
public record AccessMoney(long planned, String because, @Nullable Long spent) {

    /** What is left of it, or how much more it was. */
    public long left() {
        return planned - (spent == null ? 0 : spent);
    }
}
