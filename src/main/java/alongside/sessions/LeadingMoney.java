package alongside.sessions;

import org.jspecify.annotations.Nullable;

/** The money for whoever facilitates a session, in pence. @param spent null while nobody has said what it came to */
public record LeadingMoney(long planned, @Nullable Long spent) {

    /** What is left of it, or how much more it was. */
    public long left() {
        return planned - (spent == null ? 0 : spent);
    }
}
