package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everybody has the same number of dots and puts them where they like, several on one option if they want. Leaving some
 * over is fine. A ballot with more dots than that, or with less than none somewhere, is not counted; one without dots
 * says nothing.
 *
 * @param options in the order they are listed
 * @param dots how many each person has
 */
public record Dots(List<String> options, int dots, int places, Lot lot) implements Way {

    public Dots {
        options = List.copyOf(options);
        if (places < 1 || dots < 1) throw new IllegalArgumentException("At least one dot, and at least one option to be chosen");
    }

    @Override
    public Count count(Ballots ballots) {
        var got = Places.nothing(options);
        int invalid = 0;
        for (var pile : ballots.of(Ballot.Marked.class).entrySet()) {
            var marks = pile.getKey().marks();
            long spent = marks.values().stream().mapToLong(Integer::longValue).sum();
            if (spent < 1 || spent > dots || marks.values().stream().anyMatch(it -> it < 0)) invalid += pile.getValue();
            else marks.forEach((option, many) -> got.computeIfPresent(option, (it, before) -> before + (long) many * pile.getValue()));
        }
        var totals = Places.totals(got);
        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("dots-put", Map.of("answered", ballots.answered(), "asked", ballots.asked(), "dots", dots, "all", got.values().stream().mapToLong(Long::longValue).sum())));
        if (invalid > 0) steps.add(CountStory.Step.of("not-counted", Map.of("ballots", invalid)));
        var filled = Places.fill(totals, places, lot, "dots");
        steps.addAll(filled.steps);
        steps.add(filled.end());
        return new Count(filled.outcome(), ballots.asked(), ballots.answered(), invalid, totals, filled.chosen, filled.tied, null, new CountStory(steps));
    }
}
