package alongside.maps.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which differences between groups are more than chance. Hundreds are looked at, so that some would stand out by chance
 * alone; of those named here about one in ten may (Benjamini and Hochberg 1995).
 */
final class Discoveries {

    private static final double WRONG = 0.1;
    private static final int MOST = 5;

    private Discoveries() {}

    /** @param all by group: how it stands to each statement; @return by group, those agreed with first */
    static List<List<Standing>> of(List<List<Standing>> all) {
        double[] chances = all.stream().flatMap(List::stream).flatMap(it -> List.of(it.agree(), it.disagree()).stream()).mapToDouble(side -> chance(side.ratioZ())).toArray();
        double limit = limit(chances);
        return all.stream().map(group -> chosen(group, limit)).toList();
    }

    private static List<Standing> chosen(List<Standing> group, double limit) {
        var chosen = new ArrayList<>(group.stream()
                .filter(it -> 2 * it.side().count() > it.seen() && chance(it.side().ratioZ()) <= limit)
                .sorted(Comparator.comparingDouble((Standing it) -> it.side().rank()).reversed()).limit(MOST).toList());
        chosen.sort(Comparator.comparing(it -> !it.agrees()));
        return chosen;
    }

    /** The largest chance that may still be called a discovery. */
    static double limit(double[] chances) {
        var sorted = chances.clone();
        Arrays.sort(sorted);
        return IntStream.iterate(sorted.length - 1, i -> i >= 0, i -> i - 1).filter(i -> sorted[i] <= WRONG * (i + 1) / sorted.length).mapToDouble(i -> sorted[i]).findFirst().orElse(-1);
    }

    /** How often chance alone gives so large a z or a larger one: the upper tail of the normal distribution, to 1 in 10 million of itself. */
    static double chance(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + x / 2);
        double[] by = {-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277};
        double power = 0;
        for (int i = by.length - 1; i >= 0; i--) power = power * t + by[i];
        double tail = t * StrictMath.exp(-x * x + power) / 2;
        return z >= 0 ? tail : 1 - tail;
    }
}
