package alongside.maps.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The directions in which answers differ most.
 *
 * @param vectors each of length one, by statement; all 0 where there is no such direction; more than were wanted, to begin from
 * @param strength how much answers differ along each: eigenvalues of X'X
 */
record Components(double[][] vectors, double[] strength) {

    private static final int LANES = Kernel.LANES;
    /** Up to so many statements the whole matrix is solved at once. */
    private static final int SMALL = 64;
    private static final int MOST_PASSES = 25;

    static Components of(double[][] matrix, int want) {
        return of(matrix, want, 1e-11);
    }

    static Components of(double[][] matrix, int want, double enough) {
        if (matrix.length > SMALL) return of(matrix.length, Alike.of(matrix), want, enough, null);
        var eigen = Symmetric.of(matrix);
        return kept(eigen.values(), eigen.vectors(), matrix.length, want);
    }

    /**
     * Block Lanczos: eight vectors at a time, each new one freed of all before it.
     *
     * @param enough how large what is left over may be, beside the largest eigenvalue
     * @param start where to begin, if something near is known
     */
    static Components of(int m, Alike alike, int want, double enough, double @Nullable [][] start) {
        var basis = new ArrayList<double[]>();
        var projected = new double[MOST_PASSES * LANES][MOST_PASSES * LANES];
        var block = beginning(m, start);
        free(block, basis);
        for (int pass = 1; ; pass++) {
            int base = basis.size();
            basis.addAll(List.of(block));
            var images = columns(alike.times(rows(block, m)), m);
            for (int b = 0; b < block.length; b++)
                for (int k = 0; k < basis.size(); k++) {
                    double d = dot(basis.get(k), images[b]);
                    projected[k][base + b] = d;
                    projected[base + b][k] = d;
                }
            int n = basis.size();
            var small = new double[n][];
            for (int i = 0; i < n; i++) small[i] = java.util.Arrays.copyOf(projected[i], n);
            var eigen = Symmetric.of(small);
            var left = new double[block.length][];
            for (int b = 0; b < block.length; b++) left[b] = images[b];
            for (var it : left) subtract(it, basis);
            double rest = 0;
            for (int k = 0; k < Math.min(want, n); k++) rest = Math.max(rest, length(combined(left, eigen.vectors()[k], base, m)));
            if (rest <= enough * eigen.values()[0] || pass == MOST_PASSES || n + LANES > m) return kept(eigen.values(), back(eigen.vectors(), basis, m), m, want);
            block = left;
            free(block, basis);
        }
    }

    /** Signs are fixed: the largest number of each direction is positive, the first of them where several are. */
    private static Components kept(double[] values, double[][] vectors, int m, int want) {
        int size = Math.max(want, Math.min(LANES, vectors.length));
        var strength = new double[size];
        var kept = new double[size][m];
        double floor = values.length == 0 ? 0 : Math.abs(values[0]) * 1e-12;
        for (int k = 0; k < Math.min(size, vectors.length); k++) {
            if (values[k] <= floor) break;
            strength[k] = values[k];
            int largest = 0;
            for (int i = 0; i < m; i++) if (Math.abs(vectors[k][i]) > Math.abs(vectors[k][largest]) + 1e-9) largest = i;
            double sign = vectors[k][largest] < 0 ? -1 : 1;
            for (int i = 0; i < m; i++) kept[k][i] = sign * vectors[k][i];
        }
        return new Components(kept, strength);
    }

    private static double[][] beginning(int m, double @Nullable [][] start) {
        var random = new SplittableRandom(7);
        var block = new double[Math.min(LANES, m)][m];
        for (int b = 0; b < block.length; b++)
            for (int i = 0; i < m; i++) block[b][i] = start != null && b < start.length && length(start[b]) > 0 ? start[b][i] : random.nextDouble() - 0.5;
        return block;
    }

    private static void free(double[][] block, List<double[]> basis) {
        for (int b = 0; b < block.length; b++) {
            var before = new ArrayList<>(basis);
            for (int a = 0; a < b; a++) before.add(block[a]);
            subtract(block[b], before);
            double length = length(block[b]);
            if (length > 0) for (int i = 0; i < block[b].length; i++) block[b][i] /= length;
        }
    }

    /** Twice, because once leaves what rounding brought back. */
    private static void subtract(double[] from, List<double[]> basis) {
        for (int twice = 0; twice < 2; twice++)
            for (var it : basis) {
                double d = dot(it, from);
                for (int i = 0; i < from.length; i++) from[i] -= d * it[i];
            }
    }

    private static double[] combined(double[][] left, double[] by, int base, int m) {
        var sum = new double[m];
        for (int b = 0; b < left.length; b++) for (int i = 0; i < m; i++) sum[i] += by[base + b] * left[b][i];
        return sum;
    }

    private static double[][] back(double[][] vectors, List<double[]> basis, int m) {
        var out = new double[Math.min(LANES, vectors.length)][m];
        for (int k = 0; k < out.length; k++)
            for (int c = 0; c < basis.size(); c++) for (int i = 0; i < m; i++) out[k][i] += vectors[k][c] * basis.get(c)[i];
        return out;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static double[][] columns(double[] rows, int m) {
        var columns = new double[Math.min(LANES, m)][m];
        for (int b = 0; b < columns.length; b++) for (int i = 0; i < m; i++) columns[b][i] = rows[i * LANES + b];
        return columns;
    }

    private static double[] rows(double[][] columns, int m) {
        var rows = new double[m * LANES];
        for (int b = 0; b < columns.length; b++) for (int i = 0; i < m; i++) rows[i * LANES + b] = columns[b][i];
        return rows;
    }
}
