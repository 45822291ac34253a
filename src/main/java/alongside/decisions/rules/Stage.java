package alongside.decisions.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a count. The totals and what is exhausted always add up to every vote that was counted, but for what the
 * way's rounding drops, which is `lost`.
 *
 * @param number 1 for the first
 * @param from the options whose votes moved; empty at the first stage
 * @param totals the votes of each option when the stage is over
 * @param moved how many votes each option got in this stage
 * @param exhausted the votes that no longer count for anybody, up to now: their ballots name nobody who is still in
 * @param lost the fractions that rounding has dropped, up to now
 * @param elected who was elected in this stage, first to last
 * @param excluded who went out in this stage
 * @param tie the tie that was broken to begin this stage, or null
 */
public record Stage(
        int number, Kind kind, List<String> from, Map<String, BigDecimal> totals, Map<String, BigDecimal> moved, BigDecimal exhausted,
        BigDecimal lost, List<String> elected, List<String> excluded, @Nullable Tie tie) {

    /** What a stage does. */
    public enum Kind {
        /** First choices are counted. */
        FIRST,
        /** Votes of an elected option beyond what it needs go to next choices. */
        SURPLUS,
        /** An option goes out, and its votes go to next choices. */
        EXCLUSION
    }

    public Stage {
        from = List.copyOf(from);
        elected = List.copyOf(elected);
        excluded = List.copyOf(excluded);
    }
}
