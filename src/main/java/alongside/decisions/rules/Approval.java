package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everybody ticks as many options as they could say yes to; those that most people ticked are chosen. A ballot without
 * a tick is counted as an answer that says yes to nothing.
 *
 * @param options in the order they are listed
 * @param places how many are to be chosen
 */
public record Approval(List<String> options, int places, Lot lot) implements Way {

    public Approval {
        options = List.copyOf(options);
        if (places < 1) throw new IllegalArgumentException("At least one option is to be chosen");
    }

    /** A tie is shown as a tie: nothing is drawn. */
    public Approval(List<String> options, int places) {
        this(options, places, Lot.NONE);
    }

    @Override
    public Count count(Ballots ballots) {
        var people = Places.nothing(options);
        ballots.of(Ballot.Ticked.class).forEach((ballot, many) ->
                ballot.options().forEach(it -> people.computeIfPresent(it, (option, before) -> before + many)));
        var totals = Places.totals(people);
        var steps = new ArrayList<CountStory.Step>();
        long ticks = people.values().stream().mapToLong(Long::longValue).sum();
        steps.add(CountStory.Step.of("voted", Map.of("answered", ballots.answered(), "asked", ballots.asked(), "ticks", ticks)));
        var filled = Places.fill(totals, places, lot, "people");
        steps.addAll(filled.steps);
        steps.add(filled.end());
        return new Count(filled.outcome(), ballots.asked(), ballots.answered(), 0, totals, filled.chosen, filled.tied, null, new CountStory(steps));
    }
}
