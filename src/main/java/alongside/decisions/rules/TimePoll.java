package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * When shall we meet? Beside each time a person marks 2 "it suits me", 1 "if it has to be" or 0 "I cannot"; what is left
 * empty counts as "I cannot". Chosen is the time at which most people can come; of those with as many, the one that
 * suits most. A blank ballot says that no time is possible.
 *
 * @param options the times, in the order they are listed
 */
public record TimePoll(List<String> options, Lot lot) implements Way {

    public static final int SUITS = 2;
    public static final int IF_NEED_BE = 1;
    public static final int CANNOT = 0;

    public TimePoll {
        options = List.copyOf(options);
    }

    private record Time(String option, int can, int suits) {}

    @Override
    public Count count(Ballots ballots) {
        var can = new LinkedHashMap<>(Places.nothing(options));
        var suits = new LinkedHashMap<>(Places.nothing(options));
        ballots.of(Ballot.Marked.class).forEach((ballot, many) -> ballot.marks().forEach((option, mark) -> {
            if (mark >= IF_NEED_BE) can.computeIfPresent(option, (it, before) -> before + many);
            if (mark >= SUITS) suits.computeIfPresent(option, (it, before) -> before + many);
        }));
        var times = options.stream()
                .map(it -> new Time(it, can.getOrDefault(it, 0L).intValue(), suits.getOrDefault(it, 0L).intValue()))
                .sorted(Comparator.comparingInt(Time::can).thenComparingInt(Time::suits).reversed())
                .toList();
        var totals = times.stream().map(it -> new Total(it.option, it.can, 1 + (int) times.stream().filter(other -> better(other, it)).count())).toList();
        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", ballots.answered(), "asked", ballots.asked())));
        var first = totals.stream().filter(it -> it.place() == 1 && it.people() > 0).map(Total::of).toList();
        var chosen = new ArrayList<String>();
        var tied = new LinkedHashSet<String>();
        if (!first.isEmpty()) {
            var best = times.getFirst();
            steps.add(new CountStory.Step(best.can == ballots.answered() ? "time-everybody" : "time-most",
                    Map.of("can", best.can, "suits", best.suits, "answered", ballots.answered(), "options", first.size()), first));
            if (first.size() == 1) chosen.addAll(first);
            else if (lot.drawn()) {
                var drawn = lot.order(first);
                steps.add(new CountStory.Step("lot", Map.of("left", 1), drawn.subList(0, 1), drawn));
                chosen.add(drawn.getFirst());
            } else tied.addAll(first);
        }
        var outcome = ballots.answered() == 0 ? Outcome.NOBODY_ANSWERED : !tied.isEmpty() ? Outcome.TIE : chosen.isEmpty() ? Outcome.NOT_AGREED : Outcome.AGREED;
        steps.add(switch (outcome) {
            case AGREED -> new CountStory.Step("chosen", Map.of("options", 1), chosen);
            case TIE -> new CountStory.Step("not-settled", Map.of("options", 0), List.of());
            case NOT_AGREED -> CountStory.Step.of("no-time", Map.of());
            default -> CountStory.Step.of("nobody", Map.of());
        });
        return new Count(outcome, ballots.asked(), ballots.answered(), 0, totals, chosen, tied, null, new CountStory(steps));
    }

    private static boolean better(Time one, Time other) {
        return one.can > other.can || one.can == other.can && one.suits > other.suits;
    }
}
