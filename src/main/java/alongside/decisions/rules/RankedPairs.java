package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One option, or the first few of an order, by comparing every two (Tideman 1987). The clearest result of two is kept
 * first: most votes for the winner, then fewest for the other. Each next one is kept unless it would close a circle with
 * those kept. Results that are equally clear are looked at together: of those that would close a circle, with each other
 * or with those kept, none is kept, so that no order of listing decides. How equal ranks, gaps and unranked options
 * count, {@link Pairs} says.
 *
 * @param options in the order they are listed
 */
public record RankedPairs(List<String> options, int places, Lot lot) implements Ranked {

    public RankedPairs {
        options = List.copyOf(options);
        if (places < 1) throw new IllegalArgumentException("At least one option is to be chosen");
    }

    public RankedPairs(List<String> options) {
        this(options, 1, Lot.NONE);
    }

    private record Result(int winner, int loser, long votes, long against) {

        boolean asClearAs(Result other) {
            return votes == other.votes && against == other.against;
        }
    }

    @Override
    public Count count(Rankings ballots) {
        var pairs = Pairs.of(ballots);
        var results = new ArrayList<Result>();
        for (int a = 0; a < pairs.n; a++)
            for (int b = 0; b < pairs.n; b++)
                if (a != b && pairs.over(a, b) > pairs.over(b, a)) results.add(new Result(a, b, pairs.over(a, b), pairs.over(b, a)));
        results.sort(Comparator.comparingLong(Result::votes).reversed().thenComparingLong(Result::against));
        var reaches = new boolean[pairs.n][pairs.n];
        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("beats-all-none", Map.of("options", pairs.n)));
        for (int i = 0; i < results.size(); ) {
            int j = i;
            while (j < results.size() && results.get(j).asClearAs(results.get(i))) j++;
            keep(results.subList(i, j), reaches, pairs, steps);
            i = j;
        }
        return pairs.count(reaches, places, lot, steps);
    }

    private static void keep(List<Result> equal, boolean[][] reaches, Pairs pairs, List<CountStory.Step> steps) {
        // those that go against what is kept are out before the others are looked at
        var possible = new ArrayList<Result>();
        for (var it : equal) {
            if (reaches[it.loser][it.winner]) told("left-out", it, pairs, steps);
            else possible.add(it);
        }
        var all = copy(reaches);
        for (var it : possible) add(all, it);
        for (var it : possible) {
            boolean circle = all[it.loser][it.winner];
            told(circle ? "left-out-equal" : "kept", it, pairs, steps);
            if (!circle) add(reaches, it);
        }
    }

    private static void told(String key, Result it, Pairs pairs, List<CountStory.Step> steps) {
        steps.add(new CountStory.Step(key, Map.of("votes", it.votes, "against", it.against), List.of(pairs.options.get(it.winner)), List.of(pairs.options.get(it.loser))));
    }

    /** Whatever reaches the winner now also reaches whatever the loser reaches. */
    private static void add(boolean[][] reaches, Result it) {
        int n = reaches.length;
        for (int a = 0; a < n; a++) {
            if (a != it.winner && !reaches[a][it.winner]) continue;
            for (int b = 0; b < n; b++) if (b == it.loser || reaches[it.loser][b]) reaches[a][b] = true;
        }
    }

    private static boolean[][] copy(boolean[][] of) {
        var copy = new boolean[of.length][];
        for (int i = 0; i < of.length; i++) copy[i] = of[i].clone();
        return copy;
    }
}
