package alongside.maps.rules;

import java.util.Arrays;

/**
 * What somebody midway between the groups would answer to each statement: agree 1, disagree -1. A statement that one large
 * group likes and the others do not comes out near 0 or below, however large that group is. After the idea of Community
 * Notes (helpful is what people agree on who usually differ), worked out in one go: each statement's answers are fitted by
 * where people stand, and read off at the middle. Two imaginary people in the middle who passed keep it near 0 while few
 * have answered.
 */
final class Bridging {

    private static final double IMAGINARY = 2;

    private Bridging() {}

    /** @param at person after person; @param groups -1 for people left out */
    static double[] of(Votes votes, double[] at, int d, int[] groups, double[] centres, Work work) {
        int m = votes.statements.size();
        int k = centres.length / d;
        var middle = new double[d];
        for (int g = 0; g < k; g++) for (int i = 0; i < d; i++) middle[i] += centres[g * d + i] / k;
        int w = d + 1;
        int size = w * (w + 1);
        var value = new double[] {0, 1, -1, 0};
        var sums = new double[m * size];
        // Blocks of people are the same whatever the number of threads, and are added up in their order.
        for (var block : work.inBlocks(votes.people.size(), (from, to) -> {
            var here = new double[m * size];
            var z = new double[w];
            z[0] = 1;
            for (int p = from; p < to; p++) {
                if (groups[p] < 0) continue;
                for (int i = 0; i < d; i++) z[i + 1] = at[p * d + i] - middle[i];
                for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) {
                    int cell = votes.cells[c];
                    if ((cell & 3) == 3) continue;
                    int base = (cell >> 2) * size;
                    for (int i = 0; i < w; i++) {
                        for (int j = 0; j < w; j++) here[base + i * w + j] += z[i] * z[j];
                        here[base + w * w + i] += z[i] * value[cell & 3];
                    }
                }
            }
            return here;
        })) for (int i = 0; i < sums.length; i++) sums[i] += block[i];
        var bridging = new double[m];
        for (int s = 0; s < m; s++) bridging[s] = Math.clamp(first(Arrays.copyOfRange(sums, s * size, (s + 1) * size), w), -1, 1);
        return bridging;
    }

    /** The first unknown of the equations, solved by elimination from the last. */
    private static double first(double[] equations, int w) {
        var a = new double[w][w + 1];
        for (int i = 0; i < w; i++) {
            System.arraycopy(equations, i * w, a[i], 0, w);
            a[i][i] += IMAGINARY;
            a[i][w] = equations[w * w + i];
        }
        for (int k = w - 1; k > 0; k--)
            for (int i = 0; i < k; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = 0; j <= w; j++) a[i][j] -= factor * a[k][j];
            }
        return a[0][w] / a[0][0];
    }
}
