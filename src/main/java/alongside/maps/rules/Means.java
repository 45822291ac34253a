package alongside.maps.rules;

import java.util.Arrays;
import java.util.Optional;

/**
 * k-means: every point belongs to the nearest centre, every centre is the mean of its points.
 *
 * @param groups by point, from 0, each with somebody in it
 * @param within the sum of weighted squares from the centres
 */
record Means(int[] groups, double[] centres, double within, int k) {

    private static final int MOST_ROUNDS = 100;

    /** From the first k points that differ; empty when there are not so many. */
    static Optional<Means> ofFirst(Points points, int k) {
        int d = points.dimensions();
        var centres = new double[k * d];
        int found = 0;
        for (int i = 0; i < points.size() && found < k; i++) {
            boolean known = false;
            for (int c = 0; c < found; c++) known |= points.same(i, centres, c);
            if (!known) System.arraycopy(points.at(), i * d, centres, found++ * d, d);
        }
        return found < k ? Optional.empty() : Optional.of(of(points, centres, 0.01));
    }

    /** @param still the rounds end when no centre moved by so much */
    static Means of(Points points, double[] start, double still) {
        int d = points.dimensions();
        int k = start.length / d;
        var centres = start.clone();
        var groups = new int[points.size()];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var sums = new double[k * d];
            var weights = new double[k];
            for (int i = 0; i < groups.length; i++) {
                int g = Nearest.of(points.at(), i, centres, d);
                groups[i] = g;
                double weight = points.weight()[i];
                weights[g] += weight;
                for (int e = 0; e < d; e++) sums[g * d + e] += weight * points.at()[i * d + e];
            }
            double moved = 0;
            for (int c = 0; c < k; c++) {
                if (weights[c] == 0) continue;
                double way = 0;
                for (int e = 0; e < d; e++) {
                    double mean = sums[c * d + e] / weights[c];
                    way += (mean - centres[c * d + e]) * (mean - centres[c * d + e]);
                    centres[c * d + e] = mean;
                }
                moved = Math.max(moved, way);
            }
            if (moved <= still * still) break;
        }
        return closed(points, groups, centres, k);
    }

    /** Centres that nobody is near are left out. */
    private static Means closed(Points points, int[] groups, double[] centres, int k) {
        int d = points.dimensions();
        var used = new boolean[k];
        for (int g : groups) used[g] = true;
        var name = new int[k];
        int left = 0;
        var kept = new double[k * d];
        for (int c = 0; c < k; c++) {
            if (!used[c]) continue;
            System.arraycopy(centres, c * d, kept, left * d, d);
            name[c] = left++;
        }
        double within = 0;
        for (int i = 0; i < groups.length; i++) {
            groups[i] = name[groups[i]];
            within += points.weight()[i] * points.square(i, kept, groups[i]);
        }
        return new Means(groups, Arrays.copyOf(kept, left * d), within, left);
    }
}
