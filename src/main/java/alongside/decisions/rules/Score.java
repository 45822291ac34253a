package alongside.decisions.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody gives options a number on a scale. An option is good enough when its mean reaches what the group said and
 * nobody is below what nobody should be below; of those that are, the ones with the most points are chosen. A score
 * left empty gives no points and does not count in the mean. A ballot with a number off the scale is not counted; an
 * empty one says nothing.
 *
 * @param options in the order they are listed; one option makes a proposal, which is agreed or not
 * @param leastMean the mean an option has to reach, or null
 * @param nobodyBelow the number nobody may be below; `lowest` where it does not matter
 */
public record Score(List<String> options, int lowest, int highest, @Nullable BigDecimal leastMean, int nobodyBelow, int places, Lot lot) implements Way {

    private static final int SHOWN_DECIMALS = 2;

    public Score {
        options = List.copyOf(options);
        if (places < 1 || highest <= lowest) throw new IllegalArgumentException("A scale goes up, and at least one option is to be chosen");
    }

    /** A proposal on a scale. */
    public static Score agreed(String proposal, int lowest, int highest, BigDecimal leastMean, int nobodyBelow) {
        return new Score(List.of(proposal), lowest, highest, leastMean, nobodyBelow, 1, Lot.NONE);
    }

    private record Sum(long points, int people, int least) {}

    @Override
    public Count count(Ballots ballots) {
        var piles = ballots.of(Ballot.Marked.class);
        var sums = new LinkedHashMap<String, Sum>();
        for (var option : options) sums.put(option, new Sum(0, 0, highest));
        int invalid = 0;
        for (var pile : piles.entrySet()) {
            var marks = new HashMap<>(pile.getKey().marks());
            marks.keySet().retainAll(sums.keySet());
            int many = pile.getValue();
            if (marks.isEmpty() || marks.values().stream().anyMatch(it -> it < lowest || it > highest)) invalid += many;
            else marks.forEach((option, mark) -> sums.computeIfPresent(option, (it, sum) ->
                    new Sum(sum.points + (long) mark * many, sum.people + many, Math.min(sum.least, mark))));
        }
        var points = new LinkedHashMap<String, Long>();
        sums.forEach((option, sum) -> points.put(option, sum.points));
        var totals = Places.totals(points);
        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", ballots.answered(), "asked", ballots.asked())));
        if (invalid > 0) steps.add(CountStory.Step.of("not-counted", Map.of("ballots", invalid)));
        boolean proposal = options.size() == 1;
        var good = new ArrayList<Total>();
        for (var total : totals) {
            var sum = sums.getOrDefault(total.of(), new Sum(0, 0, highest));
            if (sum.people == 0) continue;
            steps.add(new CountStory.Step(proposal ? "score-proposal" : "score", Map.of("points", sum.points, "people", sum.people, "mean", mean(sum), "least", sum.least, "highest", highest), List.of(total.of())));
            var why = failing(sum);
            if (why == null) good.add(total);
            else steps.add(new CountStory.Step(why, Map.of("mean", mean(sum), "needed", leastMean == null ? BigDecimal.ZERO : leastMean, "least", sum.least, "below", nobodyBelow), List.of(total.of())));
        }
        if (proposal) return proposal(ballots, invalid, totals, good, steps);
        var filled = Places.fill(places(good), places, lot, "points");
        steps.addAll(filled.steps);
        var outcome = filled.outcome() == Outcome.NOBODY_ANSWERED && ballots.answered() > invalid ? Outcome.NOT_AGREED : filled.outcome();
        steps.add(outcome == Outcome.NOT_AGREED ? CountStory.Step.of("none-good-enough", Map.of()) : filled.end());
        return new Count(outcome, ballots.asked(), ballots.answered(), invalid, totals, filled.chosen, filled.tied, null, new CountStory(steps));
    }

    private Count proposal(Ballots ballots, int invalid, List<Total> totals, List<Total> good, List<CountStory.Step> steps) {
        var outcome = ballots.answered() == invalid ? Outcome.NOBODY_ANSWERED : good.isEmpty() ? Outcome.NOT_AGREED : Outcome.AGREED;
        if (outcome == Outcome.AGREED && leastMean != null)
            steps.add(CountStory.Step.of("good-enough", Map.of("needed", leastMean, "below", nobodyBelow)));
        steps.add(CountStory.Step.of(Named.end(outcome), Map.of()));
        return new Count(outcome, ballots.asked(), ballots.answered(), invalid, totals, outcome == Outcome.AGREED ? options : List.of(), Set.of(), null, new CountStory(steps));
    }

    private @Nullable String failing(Sum sum) {
        if (sum.least < nobodyBelow) return "somebody-below";
        return leastMean != null && BigDecimal.valueOf(sum.points).compareTo(leastMean.multiply(BigDecimal.valueOf(sum.people))) < 0 ? "mean-missed" : null;
    }

    /** The places among those that are good enough. */
    private static List<Total> places(List<Total> good) {
        return good.stream().map(it -> new Total(it.of(), it.number(), 1 + (int) good.stream().filter(other -> other.number().compareTo(it.number()) > 0).count())).toList();
    }

    /** For showing; what is decided is decided with the sum. */
    private static BigDecimal mean(Sum sum) {
        return BigDecimal.valueOf(sum.points).divide(BigDecimal.valueOf(sum.people), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
