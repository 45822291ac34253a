package alongside.disclosure;

import alongside.disclosure.rules.SmallNumbers;
import java.util.OptionalLong;

/**
 * What may be shown of answers that nobody's name is on, inside a project: an answer that fewer than five gave is
 * "fewer than 5", and so is one that nobody gave, so that nobody can tell which answers the few chose. How many answered
 * in all is no secret.
 */
public final class OwnAnswers {

    private OwnAnswers() {}

    /** @return the figure, or empty: say "fewer than 5" */
    public static OptionalLong shown(long count) {
        return count < SmallNumbers.INSIDE ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** Whether anything may be said at all: the words of one among three point at somebody. */
    public static boolean enough(long answered) {
        return answered >= SmallNumbers.INSIDE;
    }
}
