package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everybody picks one option; the one with the most is chosen, whether or not that is more than half. A ballot with no
 * tick or with several says nothing that can be counted.
 *
 * @param options in the order they are listed
 */
public record SingleChoice(List<String> options, int places, Lot lot) implements Way {

    public SingleChoice {
        options = List.copyOf(options);
        if (places < 1) throw new IllegalArgumentException("At least one option is to be chosen");
    }

    public SingleChoice(List<String> options) {
        this(options, 1, Lot.NONE);
    }

    @Override
    public Count count(Ballots ballots) {
        var people = Places.nothing(options);
        ballots.of(Ballot.Ticked.class).forEach((ballot, many) -> {
            if (ballot.options().size() == 1) people.computeIfPresent(ballot.options().iterator().next(), (option, before) -> before + many);
        });
        var totals = Places.totals(people);
        int valid = (int) people.values().stream().mapToLong(Long::longValue).sum();
        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", ballots.answered(), "asked", ballots.asked())));
        if (valid < ballots.answered()) steps.add(CountStory.Step.of("not-one", Map.of("ballots", ballots.answered() - valid)));
        var filled = Places.fill(totals, places, lot, "people");
        steps.addAll(filled.steps);
        if (places == 1 && filled.chosen.size() == 1) {
            int most = totals.getFirst().people();
            steps.add(CountStory.Step.of(most * 2L > valid ? "more-than-half" : "not-half", Map.of("people", most, "votes", valid)));
        }
        steps.add(filled.end());
        return new Count(filled.outcome(), ballots.asked(), ballots.answered(), ballots.answered() - valid, totals, filled.chosen, filled.tied, null, new CountStory(steps));
    }
}
