package alongside.sessions;

import org.jspecify.annotations.Nullable;

/**
 * That a person was invited, and what they answered.
 *
 * @param enteredBy who wrote the answer down for them; null when they answered themselves or have not yet
 * @param how how their answer came when somebody else entered it: "by phone"
 */
public record Invitation(String person, Reply reply, @Nullable String enteredBy, String how) {

    public enum Reply { NONE, YES, NO }
}
