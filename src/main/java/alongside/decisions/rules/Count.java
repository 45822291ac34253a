package alongside.decisions.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the ballots add up to, and how.
 *
 * @param asked how many people were asked
 * @param answered how many of them answered
 * @param invalid how many of the answers say nothing that this way can count: blank, or unclear from the start
 * @param totals most first
 * @param chosen the options chosen, in the order in which they were; empty when none is, and for a proposal
 * @param tied the options that share the last place and cannot all have it
 * @param quota the votes that are enough for a seat, where the way has such a number
 */
public record Count(
        Outcome outcome, int asked, int answered, int invalid, List<Total> totals, List<String> chosen, Set<String> tied,
        @Nullable BigDecimal quota, CountStory story) {

    public Count {
        totals = List.copyOf(totals);
        chosen = List.copyOf(chosen);
    }

    /** How many ballots were counted. */
    public int valid() {
        return answered - invalid;
    }

    public boolean everybodyAnswered() {
        return asked > 0 && answered == asked;
    }

    /** How many people chose this; 0 for what nobody knows. */
    public int people(String of) {
        return totals.stream().filter(it -> it.of().equals(of)).mapToInt(Total::people).findFirst().orElse(0);
    }
}
