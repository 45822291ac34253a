package alongside.maps.rules;

/**
 * How much nearer points are to their own group than to the next one: from -1 to 1, the mean over points. A point alone
 * in its group counts 0.
 */
final class Silhouette {

    private Silhouette() {}

    static double of(Points points, int[] groups, int k) {
        int n = points.size();
        var sizes = new int[k];
        for (int g : groups) sizes[g]++;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            if (sizes[groups[i]] == 1) continue;
            var away = new double[k];
            for (int j = 0; j < n; j++) away[groups[j]] += points.distance(i, j);
            double own = away[groups[i]] / (sizes[groups[i]] - 1);
            double other = Double.MAX_VALUE;
            for (int g = 0; g < k; g++) if (g != groups[i] && sizes[g] > 0) other = Math.min(other, away[g] / sizes[g]);
            double larger = Math.max(own, other);
            if (larger > 0) sum += (other - own) / larger;
        }
        return n == 0 ? 0 : sum / n;
    }
}
