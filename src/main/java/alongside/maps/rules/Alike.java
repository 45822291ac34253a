package alongside.maps.rules;

/** How alike statements were answered: the matrix X'X of centred votes, known by what it does to eight vectors at once. */
interface Alike {

    /** @param vectors statement by statement, eight numbers each */
    double[] times(double[] vectors);

    /** Counted pair by pair in whole numbers. Exact, and quick as long as nobody gave thousands of votes. */
    static double[][] exactly(Votes votes, Leaning leaning) {
        int m = votes.statements.size();
        var both = new int[m][m];
        var product = new int[m][m];
        var sum = new int[m][m];
        var value = new int[] {0, 1, -1, 0};
        for (int p = 0; p < votes.people.size(); p++)
            for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) {
                int one = votes.cells[c];
                if ((one & 3) == 3) continue;
                int j = one >> 2;
                int v = value[one & 3];
                for (int d = votes.starts[p]; d <= c; d++) {
                    int other = votes.cells[d];
                    if ((other & 3) == 3) continue;
                    int k = other >> 2;
                    int w = value[other & 3];
                    both[j][k]++;
                    product[j][k] += v * w;
                    sum[j][k] += v;
                    if (j != k) sum[k][j] += w;
                }
            }
        var mean = leaning.mean();
        var matrix = new double[m][m];
        for (int j = 0; j < m; j++)
            for (int k = 0; k <= j; k++) {
                if (!leaning.shapes(j) || !leaning.shapes(k)) continue;
                double it = product[j][k] - mean[k] * sum[j][k] - mean[j] * sum[k][j] + mean[j] * mean[k] * both[j][k];
                matrix[j][k] = it;
                matrix[k][j] = it;
            }
        return matrix;
    }

    static Alike of(double[][] matrix) {
        int m = matrix.length;
        return vectors -> {
            var out = new double[vectors.length];
            for (int j = 0; j < m; j++)
                for (int k = 0; k < m; k++) {
                    double it = matrix[j][k];
                    for (int b = 0; b < Kernel.LANES; b++) out[j * Kernel.LANES + b] += it * vectors[k * Kernel.LANES + b];
                }
            return out;
        };
    }

    /** By going through the votes. Sums over people are sums of whole numbers, so that their order leaves no trace. */
    static Alike through(Votes votes, Leaning leaning, Kernel kernel, Work work) {
        int m = votes.statements.size();
        var worth = leaning.worth();
        return vectors -> {
            var scale = scales(vectors, worth);
            var table = new int[m * 4 * Kernel.LANES];
            for (int cell = 0; cell < m * 4; cell++)
                for (int b = 0; b < Kernel.LANES; b++)
                    table[cell * Kernel.LANES + b] = (int) Math.rint(worth[cell] * vectors[(cell >> 2) * Kernel.LANES + b] * scale[b]);
            var sums = new long[table.length];
            for (var part : work.over(votes, (from, to) -> {
                var here = new long[table.length];
                kernel.pass(votes.cells, votes.starts, from, to, table, here);
                return here;
            })) for (int i = 0; i < sums.length; i++) sums[i] += part[i];
            var out = new double[vectors.length];
            for (int cell = 0; cell < m * 4; cell++)
                for (int b = 0; b < Kernel.LANES; b++)
                    out[(cell >> 2) * Kernel.LANES + b] += worth[cell] * (sums[cell * Kernel.LANES + b] / (scale[b] / (1 << Kernel.ROUNDED)));
            return out;
        };
    }

    /** The largest powers of two with which nobody's sum can grow beyond the kernel's bits, whoever votes for what. */
    private static double[] scales(double[] vectors, double[] worth) {
        var most = new double[Kernel.LANES];
        for (int s = 0; s < worth.length / 4; s++) {
            double largest = 0;
            for (int v = 0; v < 3; v++) largest = Math.max(largest, Math.abs(worth[4 * s + v]));
            for (int b = 0; b < Kernel.LANES; b++) most[b] += largest * Math.abs(vectors[s * Kernel.LANES + b]);
        }
        var scale = new double[Kernel.LANES];
        // One power less than it could be leaves room for the table's own rounding.
        for (int b = 0; b < Kernel.LANES; b++) scale[b] = most[b] == 0 ? 1 : Math.scalb(1.0, Kernel.BITS - 2 - Math.getExponent(most[b]));
        return scale;
    }
}
