package alongside.sessions;

import org.jspecify.annotations.Nullable;

/**
 * Money of a session for one purpose.
 *
 * @param planned pence
 * @param because why none is kept, or what was written beside what is; blank where nobody asks
 * @param spent pence; null while nobody has said what it came to
 */
public record SessionMoney(long planned, String because, @Nullable Long spent) {

    /** What people need to take part, or whoever facilitates. */
    public enum UsedFor { ACCESS, LEADING }

    /** What is left of it, or how much more it was. */
    public long left() {
        return planned - (spent == null ? 0 : spent);
    }
}
