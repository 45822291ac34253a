package alongside.decisions.rules;

import java.util.List;

/**
 * Options that stood equal where one had to be picked.
 *
 * @param between all of them
 * @param picked which went on, was elected, or went out, as the stage says
 * @param stage the earlier stage that settled it, or 0
 */
public record Tie(List<String> between, String picked, How how, int stage) {

    /** What settled it. */
    public enum How {
        /** The last stage before in which they differed. */
        EARLIER_STAGE,
        /** A lot, drawn openly. */
        LOT,
        /** Nothing: it was counted every way it could fall, and the result is the same. */
        NO_DIFFERENCE
    }

    public Tie {
        between = List.copyOf(between);
    }
}
