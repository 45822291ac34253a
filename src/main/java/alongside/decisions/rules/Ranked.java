package alongside.decisions.rules;

import java.util.List;

/** A way that asks people to rank options. */
public sealed interface Ranked extends Way permits InstantRunoff, ScottishStv, MeekStv, Schulze, RankedPairs {

    List<String> options();

    /** Many ballots at once, as they are read from a file; everybody who is in it was asked. */
    Count count(Rankings ballots);

    @Override
    default Count count(Ballots ballots) {
        var count = count(Rankings.of(options(), ballots));
        return new Count(count.outcome() == Outcome.TIE || count.outcome() == Outcome.AGREED ? count.outcome() : Outcome.NOBODY_ANSWERED,
                ballots.asked(), count.answered(), count.invalid(), count.totals(), count.chosen(), count.tied(), count.quota(), count.story());
    }
}
