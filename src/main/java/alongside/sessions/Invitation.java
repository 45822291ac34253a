package alongside.sessions;

import org.jspecify.annotations.Nullable;

/**
 * That a person was invited, and what they answered.
 *
 * @param enteredBy who wrote the answer down for them; null when they answered themselves or have not yet
 * @param how how their answer came when somebody else entered it: "by phone"; or by the link of a letter
 */
public record Invitation(String person, Reply reply, @Nullable String enteredBy, String how) {

    /** How an answer came that was given from its letter, without coming in. */
    static final String LETTER = "LETTER";

    /** MAYBE is not sure yet: they are reminded like those who come, and nothing counts them in. */
    public enum Reply { NONE, YES, NO, MAYBE }

    /** Whether a yes or a no is still to come. */
    public boolean open() {
        return reply == Reply.NONE || reply == Reply.MAYBE;
    }

    /** Whether they answered by the link of a letter: whoever had the letter could. */
    public boolean byLetter() {
        return reply != Reply.NONE && enteredBy == null && how.equals(LETTER);
    }
}
