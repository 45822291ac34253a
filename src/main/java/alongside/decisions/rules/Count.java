package alongside.decisions.rules;

import java.util.List;
import java.util.Set;

/**
 * What the ballots add up to, and how.
 *
 * @param asked how many people were asked
 * @param answered how many of them answered
 * @param totals most first
 * @param chosen the options chosen, most first; empty when none is, and for a proposal
 * @param tied the options that share the last place and cannot all have it
 */
public record Count(Outcome outcome, int asked, int answered, List<Total> totals, List<String> chosen, Set<String> tied, CountStory story) {

    public Count {
        totals = List.copyOf(totals);
        chosen = List.copyOf(chosen);
    }

    public boolean everybodyAnswered() {
        return asked > 0 && answered == asked;
    }

    public int people(String of) {
        return totals.stream().filter(it -> it.of().equals(of)).mapToInt(Total::people).findFirst().orElse(0);
    }
}
