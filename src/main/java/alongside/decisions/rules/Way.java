package alongside.decisions.rules;

import java.util.List;
import java.util.Set;

/** A way of deciding together. Each way is one file and does nothing but count; the same ballots always give the same count. */
public sealed interface Way
        permits Consent, Consensus, AgreeDisagree, SenseCheck, SingleChoice, Approval, Dots, Score, TimePoll, Budget, EqualShares, Ranked {

    Count count(Ballots ballots);

    /**
     * An open vote.
     *
     * @param asked everybody who was asked; whoever is not among them is not counted
     * @param cast a later one of the same person replaces the earlier
     */
    default Count count(Set<String> asked, List<Cast> cast) {
        return count(Ballots.open(asked, cast));
    }
}
