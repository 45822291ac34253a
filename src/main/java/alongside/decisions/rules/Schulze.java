package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One option, or the first few of an order, by comparing every two (Schulze 2011, strength = winning votes). Whoever
 * beats every other two by two wins. Where they go round in a circle, an option is as strong against another as the
 * weakest step of the strongest way to it over others. How equal ranks, gaps and unranked options count, {@link Pairs} says.
 *
 * @param options in the order they are listed
 */
public record Schulze(List<String> options, int places, Lot lot) implements Ranked {

    public Schulze {
        options = List.copyOf(options);
        if (places < 1) throw new IllegalArgumentException("At least one option is to be chosen");
    }

    public Schulze(List<String> options) {
        this(options, 1, Lot.NONE);
    }

    @Override
    public Count count(Rankings ballots) {
        var pairs = Pairs.of(ballots);
        int n = pairs.n;
        var path = new long[n][n];
        for (int a = 0; a < n; a++) for (int b = 0; b < n; b++) if (a != b && pairs.over(a, b) > pairs.over(b, a)) path[a][b] = pairs.over(a, b);
        for (int over = 0; over < n; over++)
            for (int a = 0; a < n; a++)
                if (a != over) for (int b = 0; b < n; b++) if (b != a && b != over) path[a][b] = Math.max(path[a][b], Math.min(path[a][over], path[over][b]));
        var beats = new boolean[n][n];
        for (int a = 0; a < n; a++) for (int b = 0; b < n; b++) beats[a][b] = path[a][b] > path[b][a];
        return pairs.count(beats, places, lot, told(pairs, path, beats));
    }

    /** For the first of the order: how strong it is against each other, and each other against it. */
    private static List<CountStory.Step> told(Pairs pairs, long[][] path, boolean[][] beats) {
        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("beats-all-none", Map.of("options", pairs.n)));
        if (pairs.n == 0) return steps;
        int first = Pairs.order(beats).getFirst().getFirst();
        for (int other = 0; other < pairs.n; other++)
            if (other != first) steps.add(new CountStory.Step("strength", Map.of("there", path[first][other], "back", path[other][first]),
                    List.of(pairs.options.get(first)), List.of(pairs.options.get(other))));
        return steps;
    }
}
