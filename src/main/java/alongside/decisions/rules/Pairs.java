package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every option compared with every other: how many ballots rank the one over the other. Options at the same rank are
 * not compared with each other; those not ranked stand behind all that are, and equal among themselves. Gaps mean
 * nothing, an option counts where it stands first, and a rank of which nobody knows who stands there is passed over.
 */
final class Pairs {

    final List<String> options;
    final int n;
    /** Row over column. */
    final long[] over;
    final int answered;
    final int invalid;

    private Pairs(List<String> options, long[] over, int answered, int invalid) {
        this.options = options;
        this.n = options.size();
        this.over = over;
        this.answered = answered;
        this.invalid = invalid;
    }

    static Pairs of(Rankings ballots) {
        int n = ballots.options.size();
        // notOver counts, of the ballots that rank the row, those that rank the column before it or beside it
        var notOver = new long[n * n];
        var ranked = new long[n];
        var row = new short[Math.max(n, 1)];
        var seen = new int[n];
        Arrays.fill(seen, -1);
        long blank = 0;
        for (int pile = 0; pile < ballots.many.length; pile++) {
            int many = ballots.many[pile];
            int length = 0;
            int sameFrom = 0;
            for (int i = ballots.from[pile]; i < ballots.from[pile + 1]; i++) {
                int mark = ballots.marks[i];
                if (mark < 0) continue;
                boolean same = mark >= Rankings.SAME;
                int option = same ? mark - Rankings.SAME : mark;
                if (!same) sameFrom = length;
                if (!ballots.plain) {
                    if (seen[option] == pile) continue;
                    seen[option] = pile;
                }
                ranked[option] += many;
                int base = option * n;
                for (int j = 0; j < length; j++) notOver[base + row[j]] += many;
                for (int j = sameFrom; j < length; j++) notOver[row[j] * n + option] += many;
                row[length++] = (short) option;
            }
            if (length == 0) blank += many;
        }
        for (int a = 0; a < n; a++) for (int b = 0; b < n; b++) notOver[a * n + b] = a == b ? 0 : ranked[a] - notOver[a * n + b];
        return new Pairs(ballots.options, notOver, Math.toIntExact(ballots.ballots), Math.toIntExact(blank));
    }

    long over(int a, int b) {
        return over[a * n + b];
    }

    /** Which options are beaten by none of the others, and which of them by how many: fewest first, equal ones together. */
    static List<List<Integer>> order(boolean[][] beats) {
        int n = beats.length;
        var places = new LinkedHashMap<Integer, List<Integer>>();
        for (int many = 0; many < n; many++) {
            for (int it = 0; it < n; it++) {
                int by = 0;
                for (int other = 0; other < n; other++) if (beats[other][it]) by++;
                if (by == many) places.computeIfAbsent(many, any -> new ArrayList<>()).add(it);
            }
        }
        return List.copyOf(places.values());
    }

    /**
     * The count.
     *
     * @param beats who beats whom once everything is weighed
     * @param steps how it was weighed; told where nobody beats every other outright
     */
    Count count(boolean[][] beats, int places, Lot lot, List<CountStory.Step> steps) {
        var order = order(beats);
        var all = new ArrayList<CountStory.Step>();
        all.add(CountStory.Step.of("ranked", Map.of("ballots", answered - invalid, "places", places)));
        if (invalid > 0) all.add(CountStory.Step.of("not-counted", Map.of("ballots", invalid)));
        var pairwise = new Pairwise(figures(), order.stream().map(this::names).toList());
        if (answered == invalid) {
            all.add(CountStory.Step.of("none-ranked", Map.of()));
            return new Count(Outcome.NOBODY_ANSWERED, answered, answered, invalid, totals(beats, order), List.of(), Set.of(), null, new CountStory(all, List.of(), pairwise));
        }
        int best = beatsAll();
        if (best >= 0) beatsAll(best, all);
        else all.addAll(steps);
        var chosen = new ArrayList<String>();
        var tied = new LinkedHashSet<String>();
        for (var place : order) {
            int left = places - chosen.size();
            if (left <= 0) break;
            var names = names(place);
            if (names.size() <= left) {
                chosen.addAll(names);
                continue;
            }
            all.add(new CountStory.Step("tie-pairs", Map.of("options", names.size(), "left", left), names));
            if (lot.drawn()) {
                var drawn = lot.order(names);
                all.add(new CountStory.Step("lot", Map.of("left", left), drawn.subList(0, left), drawn));
                chosen.addAll(drawn.subList(0, left));
            } else tied.addAll(names);
            break;
        }
        all.add(new CountStory.Step("order", Map.of("options", n), pairwise.order().stream().flatMap(List::stream).toList()));
        all.add(new CountStory.Step(tied.isEmpty() ? "chosen" : "not-settled", Map.of("options", chosen.size()), chosen));
        return new Count(tied.isEmpty() ? Outcome.AGREED : Outcome.TIE, answered, answered, invalid, totals(beats, order), chosen, tied, null,
                new CountStory(all, List.of(), pairwise));
    }

    private void beatsAll(int best, List<CountStory.Step> steps) {
        steps.add(new CountStory.Step("beats-all", Map.of("options", n), List.of(options.get(best))));
        for (int other = 0; other < n; other++)
            if (other != best) steps.add(new CountStory.Step("pair", Map.of("votes", over(best, other), "against", over(other, best)), List.of(options.get(best)), List.of(options.get(other))));
    }

    /** The option that more people rank over each other option than behind it, or -1. */
    private int beatsAll() {
        for (int a = 0; a < n; a++) {
            boolean all = true;
            for (int b = 0; b < n; b++) if (a != b && over(a, b) <= over(b, a)) all = false;
            if (all) return a;
        }
        return -1;
    }

    private List<Total> totals(boolean[][] beats, List<List<Integer>> order) {
        var totals = new ArrayList<Total>();
        for (var place : order) {
            int at = totals.size() + 1;
            for (int it : place) {
                int wins = 0;
                for (int other = 0; other < n; other++) if (beats[it][other]) wins++;
                totals.add(new Total(options.get(it), wins, at));
            }
        }
        return totals;
    }

    List<String> names(List<Integer> some) {
        return some.stream().map(options::get).toList();
    }

    private Map<String, Map<String, Integer>> figures() {
        var figures = new LinkedHashMap<String, Map<String, Integer>>();
        for (int a = 0; a < n; a++) {
            var row = new LinkedHashMap<String, Integer>();
            for (int b = 0; b < n; b++) if (a != b) row.put(options.get(b), (int) over(a, b));
            figures.put(options.get(a), row);
        }
        return figures;
    }
}
