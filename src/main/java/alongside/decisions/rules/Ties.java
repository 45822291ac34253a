package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Breaks ties while a count runs: by the most recent earlier stage in which the options differ, else by the lot, else by
 * counting every way the tie could fall. Where all of them end alike the tie makes no difference; where not, it is shown.
 */
final class Ties {

    /** Beyond this many runs a tie is shown as a tie; small votes stay far below. */
    private static final int MOST_RUNS = 256;

    /** Thrown inside a run where nothing it was given settles a tie. */
    static final class Open extends RuntimeException {

        final transient List<Integer> between;
        final transient Count soFar;

        Open(List<Integer> between, Count soFar) {
            super("A tie is open", null, false, false);
            this.between = between;
            this.soFar = soFar;
        }
    }

    private final List<String> options;
    private final Lot lot;
    private final List<Integer> fallen;
    private int used;

    private Ties(List<String> options, Lot lot, List<Integer> fallen) {
        this.options = options;
        this.lot = lot;
        this.fallen = fallen;
    }

    /** @param tie null where there was none */
    record Broken(int picked, @Nullable Tie tie) {}

    /**
     * @param between options that stand equal now, at least two
     * @param earlier the totals at the end of each stage up to now, first to last
     * @param most whether the one with the most is picked, or the one with the fewest
     * @param soFar the count up to here, told if the tie stays open
     */
    Broken pick(List<Integer> between, List<long[]> earlier, boolean most, Function<List<Integer>, Count> soFar) {
        var left = between;
        for (int stage = earlier.size() - 1; stage >= 0; stage--) {
            var totals = earlier.get(stage);
            var at = left;
            long best = most ? at.stream().mapToLong(it -> totals[it]).max().orElseThrow() : at.stream().mapToLong(it -> totals[it]).min().orElseThrow();
            left = at.stream().filter(it -> totals[it] == best).toList();
            if (left.size() == 1) return broken(left.getFirst(), between, Tie.How.EARLIER_STAGE, stage + 1);
        }
        var names = left.stream().map(options::get).toList();
        if (lot.drawn()) {
            var drawn = lot.order(names);
            return broken(options.indexOf(most ? drawn.getFirst() : drawn.getLast()), between, Tie.How.LOT, 0);
        }
        if (used < fallen.size()) return broken(fallen.get(used++), between, Tie.How.NO_DIFFERENCE, 0);
        throw new Open(left.stream().sorted(Comparator.comparing(options::get)).toList(), soFar.apply(left));
    }

    /** Nothing hangs on which of these it is: they have no votes, and enough others are left for every place. */
    Broken any(List<Integer> between) {
        return broken(between.getFirst(), between, Tie.How.NO_DIFFERENCE, 0);
    }

    private Broken broken(int picked, List<Integer> between, Tie.How how, int stage) {
        return new Broken(picked, new Tie(between.stream().map(options::get).toList(), options.get(picked), how, stage));
    }

    /** Runs a count, and where a tie stays open, every way it could fall. */
    static Count settle(List<String> options, Lot lot, Function<Ties, Count> run) {
        Count first = null;
        Count open = null;
        var always = new LinkedHashSet<String>();
        var ever = new LinkedHashSet<String>();
        var waiting = new ArrayList<List<Integer>>(List.of(List.of()));
        for (int runs = 0; !waiting.isEmpty(); runs++) {
            var fallen = waiting.removeLast();
            try {
                if (runs == MOST_RUNS && open != null) return tied(open, Set.copyOf(open.chosen()), open.tied());
                var count = run.apply(new Ties(options, lot, fallen));
                if (open == null) return count;
                if (first == null) {
                    first = count;
                    always.addAll(count.chosen());
                }
                always.retainAll(new HashSet<>(count.chosen()));
                ever.addAll(count.chosen());
            } catch (Open tie) {
                if (open == null) open = tie.soFar;
                for (var it : tie.between.reversed()) {
                    var more = new ArrayList<>(fallen);
                    more.add(it);
                    waiting.add(more);
                }
            }
        }
        if (first == null || open == null) throw new IllegalStateException("A count ended nowhere");
        ever.removeAll(always);
        return ever.isEmpty() ? first : tied(open, always, ever);
    }

    /** The count up to the tie. Chosen is who is chosen whichever way it falls. */
    private static Count tied(Count open, Set<String> chosen, Set<String> tied) {
        var steps = new ArrayList<>(open.story().steps());
        steps.add(new CountStory.Step("tie-shown", Map.of("options", tied.size()), List.copyOf(open.tied()), List.copyOf(tied)));
        steps.add(new CountStory.Step("not-settled", Map.of("options", chosen.size()), List.copyOf(chosen)));
        return new Count(Outcome.TIE, open.asked(), open.answered(), open.invalid(), open.totals(), List.copyOf(chosen), tied, open.quota(),
                new CountStory(steps, open.story().stages(), open.story().pairwise()));
    }
}
