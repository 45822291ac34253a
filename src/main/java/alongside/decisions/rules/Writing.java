package alongside.decisions.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a count in stages down while it runs. Votes are whole numbers of the smallest unit, with so many decimals. */
final class Writing {

    final List<String> options;
    final int decimals;
    final long valid;
    final int invalid;
    final List<CountStory.Step> steps = new ArrayList<>();
    final List<Stage> stages = new ArrayList<>();
    /** The totals at the end of each stage. */
    final List<long[]> totals = new ArrayList<>();
    final Set<Integer> elected = new LinkedHashSet<>();
    @Nullable BigDecimal quota;

    Writing(Rankings ballots, long valid, int decimals) {
        this.options = ballots.options;
        this.decimals = decimals;
        this.valid = valid;
        this.invalid = Math.toIntExact(ballots.ballots - valid);
    }

    /** What happened in a stage, before its sums. */
    record Doing(Stage.Kind kind, List<Integer> from, List<Integer> excluded, @Nullable Tie tie) {

        static final Doing FIRST = new Doing(Stage.Kind.FIRST, List.of(), List.of(), null);
    }

    int next() {
        return stages.size() + 1;
    }

    void begun(int places) {
        say("ranked", Map.of("ballots", valid, "places", places));
        if (invalid > 0) say("not-counted", Map.of("ballots", invalid));
    }

    void stage(Doing doing, long[] now, long[] moved, long exhausted, List<Integer> newlyElected) {
        long whole = Math.multiplyExact(valid, unit());
        long sum = exhausted;
        for (long it : now) sum += it;
        stages.add(new Stage(next(), doing.kind, names(doing.from), figures(now), figures(moved), figure(exhausted), figure(whole - sum),
                names(newlyElected), names(doing.excluded), doing.tie));
        totals.add(now.clone());
        elected.addAll(newlyElected);
    }

    /** The option goes out, with why, and its votes go on. */
    void out(List<Integer> out, @Nullable Tie tie, long[] votes, long goneFromCount) {
        if (tie != null) tie(tie, "out");
        long sum = 0;
        for (int it : out) sum += votes[it];
        var key = out.size() > 1 ? "out-together" : sum == 0 ? "out-without-votes" : "out";
        say(key, Map.of("stage", next(), "votes", figure(sum)), names(out));
        if (goneFromCount > 0) say("exhausted", Map.of("votes", figure(goneFromCount)));
    }

    void tie(Tie tie, String what) {
        var how = switch (tie.how()) {
            case EARLIER_STAGE -> "tie-earlier-" + what;
            case LOT -> "tie-lot-" + what;
            case NO_DIFFERENCE -> "tie-same-" + what;
        };
        steps.add(new CountStory.Step(how, Map.of("stage", tie.stage()), List.of(tie.picked()), tie.between()));
    }

    void say(String key, Map<String, ? extends Number> numbers) {
        say(key, numbers, List.of());
    }

    void say(String key, Map<String, ? extends Number> numbers, List<String> names) {
        steps.add(new CountStory.Step(key, numbers, names));
    }

    Count done() {
        var chosen = names(elected);
        if (valid > 0) say("chosen", Map.of("options", chosen.size()), chosen);
        else say("none-ranked", Map.of());
        return count(valid > 0 ? Outcome.AGREED : Outcome.NOBODY_ANSWERED, valid > 0 ? chosen : List.of(), Set.of());
    }

    /** The count up to a tie that nothing settles. */
    Count open(List<Integer> tied) {
        return count(Outcome.TIE, names(elected), new LinkedHashSet<>(names(tied)));
    }

    private Count count(Outcome outcome, List<String> chosen, Set<String> tied) {
        int answered = Math.toIntExact(valid + invalid);
        return new Count(outcome, answered, answered, invalid, last(), chosen, tied, quota, new CountStory(steps, stages, null));
    }

    private List<Total> last() {
        if (stages.isEmpty()) return options.stream().map(it -> new Total(it, 0, 1)).toList();
        var figures = stages.getLast().totals();
        return options.stream()
                .map(it -> new Total(it, figures.getOrDefault(it, BigDecimal.ZERO), 1 + (int) figures.values().stream()
                        .filter(other -> other.compareTo(figures.getOrDefault(it, BigDecimal.ZERO)) > 0).count()))
                .sorted(Comparator.comparingInt(Total::place)).toList();
    }

    /** These options, most votes first; equal ones by the stage before in which they differ. */
    List<Integer> byVotes(List<Integer> some, long[] now) {
        Comparator<Integer> order = Comparator.comparingLong((Integer it) -> now[it]).reversed();
        for (int stage = totals.size() - 1; stage >= 0; stage--) {
            var then = totals.get(stage);
            order = order.thenComparing(Comparator.comparingLong((Integer it) -> then[it]).reversed());
        }
        return some.stream().sorted(order).toList();
    }

    List<String> names(Iterable<Integer> some) {
        var names = new ArrayList<String>();
        for (int it : some) names.add(options.get(it));
        return names;
    }

    BigDecimal figure(long units) {
        return BigDecimal.valueOf(units, decimals);
    }

    private long unit() {
        long unit = 1;
        for (int i = 0; i < decimals; i++) unit *= 10;
        return unit;
    }

    private Map<String, BigDecimal> figures(long[] units) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (int it = 0; it < units.length; it++) figures.put(options.get(it), figure(units[it]));
        return figures;
    }
}
