package alongside.maps.rules;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many groups people make, and how much each of them can be relied on. Every number of groups from two on is tried; of
 * those whose groups are all large enough and come back when people are drawn again, the one with the clearest gaps wins.
 *
 * @param centres of the groups; one when no groups stand out
 * @param stability by group, from 0 to 1
 */
record Grouping(double[] centres, int k, double[] stability, TreeMap<Integer, Double> silhouette) {

    private static final int MOST_GROUPS = 10;
    /** Fewer people than this are not shown as a group anywhere inside a project. */
    static final int FEWEST = 5;
    private static final int STARTS = 6;
    private static final int DRAWS = 20;
    private static final int STARTS_A_DRAW = 2;
    /** Below this a group comes back so rarely that it is no finding (Hennig 2007). */
    private static final double STABLE = 0.6;
    private static final double TIE = 0.01;
    private static final double STILL = 1e-4;

    static Grouping none(int dimensions) {
        return new Grouping(new double[dimensions], 1, new double[] {1}, new TreeMap<>());
    }

    /** @param people each with the weight of how much of their position is known, from 0 to 1 */
    static Grouping of(Points people) {
        var silhouette = new TreeMap<Integer, Double>();
        @Nullable Means best = null;
        double[] bestStability = {};
        for (int k = 2; k <= Math.min(MOST_GROUPS, people.size() / FEWEST); k++) {
            var tried = best(people, k, STARTS, k);
            if (tried.k() < k) break; // people stand at fewer places than that
            double apart = Silhouette.of(people, tried.groups(), tried.k());
            silhouette.put(k, apart);
            if (smallest(tried) < FEWEST || best != null && apart <= silhouette.getOrDefault(best.k(), 0.0) + TIE) continue;
            var stability = stability(people, tried);
            if (Arrays.stream(stability).min().orElse(0) < STABLE) continue;
            best = tried;
            bestStability = stability;
        }
        return best == null ? new Grouping(new double[people.dimensions()], 1, new double[] {1}, silhouette) : new Grouping(best.centres(), best.k(), bestStability, silhouette);
    }

    private static int smallest(Means means) {
        var sizes = new int[means.k()];
        for (int g : means.groups()) sizes[g]++;
        return Arrays.stream(sizes).min().orElse(0);
    }

    private static Means best(Points points, int k, int starts, long seed) {
        var random = new SplittableRandom(seed);
        @Nullable Means best = null;
        for (int start = 0; start < starts; start++) {
            var tried = Means.of(points, spread(points, k, random), STILL);
            if (best == null || tried.k() > best.k() || tried.k() == best.k() && tried.within() < best.within()) best = tried;
        }
        return java.util.Objects.requireNonNull(best);
    }

    /** Centres far from each other: each next one is drawn by its squared distance from those before (Arthur and Vassilvitskii). */
    private static double[] spread(Points points, int k, SplittableRandom random) {
        int d = points.dimensions();
        var centres = new double[k * d];
        var chance = points.weight().clone();
        var nearest = new double[chance.length];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (int c = 0; c < k; c++) {
            int drawn = drawn(chance, random);
            System.arraycopy(points.at(), drawn * d, centres, c * d, d);
            for (int i = 0; i < chance.length; i++) {
                nearest[i] = Math.min(nearest[i], points.square(i, centres, c));
                chance[i] = points.weight()[i] * nearest[i];
            }
        }
        return centres;
    }

    private static int drawn(double[] chance, SplittableRandom random) {
        double all = 0;
        for (double it : chance) all += it;
        double left = random.nextDouble() * all;
        for (int i = 0; i < chance.length; i++) {
            left -= chance[i];
            if (left < 0) return i;
        }
        return chance.length - 1;
    }

    /** For each group: how much of it is the same again, on average, when as many people are drawn anew (Jaccard). */
    private static double[] stability(Points points, Means means) {
        var sum = new double[means.k()];
        for (int draw = 0; draw < DRAWS; draw++) {
            var random = new SplittableRandom(1000L * means.k() + draw);
            var weight = new double[points.size()];
            for (int i = 0; i < weight.length; i++) weight[random.nextInt(weight.length)]++;
            for (int i = 0; i < weight.length; i++) weight[i] *= points.weight()[i];
            var again = best(new Points(points.dimensions(), points.at(), weight), means.k(), STARTS_A_DRAW, draw);
            var shared = new double[means.k()][again.k()];
            var sizes = new double[means.k()];
            var otherSizes = new double[again.k()];
            for (int i = 0; i < points.size(); i++) {
                shared[means.groups()[i]][again.groups()[i]]++;
                sizes[means.groups()[i]]++;
                otherSizes[again.groups()[i]]++;
            }
            for (int g = 0; g < means.k(); g++) {
                double most = 0;
                for (int h = 0; h < again.k(); h++) most = Math.max(most, shared[g][h] / (sizes[g] + otherSizes[h] - shared[g][h]));
                sum[g] += most / DRAWS;
            }
        }
        return sum;
    }
}
