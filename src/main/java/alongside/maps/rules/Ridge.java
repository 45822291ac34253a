package alongside.maps.rules;

import java.util.Arrays;

/**
 * Positions that know how sure they are. Somebody's true position has some distribution among people (as wide along each
 * direction as answers differ along it), each answer is that position seen through noise; the position shown is the most
 * likely one, which for somebody with few votes stays near the middle instead of being thrown outward.
 *
 * <p>Per person: (U'U + noise/width) position = U'(votes - mean), over the statements they voted on. Width and noise are
 * found by going through a sample of people a few times (expectation-maximisation of probabilistic components, Tipping and
 * Bishop 1999, with the directions held).
 */
final class Ridge {

    private static final int ROUNDS = 12;
    private static final int SAMPLE = 5000;

    private final Votes votes;
    private final Leaning leaning;
    private final int d;
    /** By statement: its part in each direction; 0 where it shapes nothing. */
    private final double[] parts;
    private final double[] width;
    private double noise;

    Ridge(Votes votes, Leaning leaning, Components components, int directions) {
        this.votes = votes;
        this.leaning = leaning;
        d = directions;
        int m = votes.statements.size();
        parts = new double[m * d];
        for (int s = 0; s < m; s++) if (leaning.shapes(s)) for (int k = 0; k < d; k++) parts[s * d + k] = components.vectors()[k][s];
        width = new double[d];
        begin(components);
        for (int round = 0; round < ROUNDS; round++) improve();
    }

    double[] width() {
        return width;
    }

    private void begin(Components components) {
        int n = votes.people.size();
        double filled = (double) votes.cells.length / Math.max(1, (long) n * leaning.shaping());
        for (int k = 0; k < d; k++) width[k] = Math.max(1e-9, components.strength()[k] / Math.max(1, n) / Math.max(filled, 1e-9));
        noise = 0.5;
    }

    private void improve() {
        int n = votes.people.size();
        int step = Math.max(1, (n + SAMPLE - 1) / SAMPLE);
        var wide = new double[d];
        double left = 0;
        long cells = 0;
        int people = 0;
        var at = new One();
        for (int p = 0; p < n; p += step) {
            if (votes.votesOf(p) == 0) continue;
            at.solve(p);
            people++;
            for (int k = 0; k < d; k++) wide[k] += at.position[k] * at.position[k] + at.unsure[k][k];
            left += at.left();
            cells += at.answers;
        }
        if (people == 0 || cells == 0) return;
        for (int k = 0; k < d; k++) width[k] = Math.max(1e-9, wide[k] / people);
        noise = Math.max(1e-6, left / cells);
    }

    /** @param at person after person; @param unsure of the same shape: one standard deviation along each direction */
    void place(double[] at, double[] unsure, Work work) {
        work.over(votes, (from, to) -> {
            var one = new One();
            for (int p = from; p < to; p++) {
                one.solve(p);
                for (int k = 0; k < d; k++) {
                    at[p * d + k] = one.position[k];
                    unsure[p * d + k] = Math.sqrt(one.unsure[k][k]);
                }
            }
            return 0;
        });
    }

    /** The equations of one person. */
    private final class One {
        private final double[][] matrix = new double[d][d];
        private final double[] right = new double[d];
        private final double[] position = new double[d];
        private final double[][] unsure = new double[d][d];
        private double squares;
        private int answers;

        void solve(int person) {
            for (var row : matrix) Arrays.fill(row, 0);
            Arrays.fill(right, 0);
            squares = 0;
            answers = 0;
            for (int c = votes.starts[person]; c < votes.starts[person + 1]; c++) {
                int cell = votes.cells[c];
                int s = cell >> 2;
                if (!leaning.shapes(s) || (cell & 3) == 3) continue;
                double worth = leaning.worth()[cell];
                answers++;
                squares += worth * worth;
                for (int k = 0; k < d; k++) {
                    double part = parts[s * d + k];
                    right[k] += part * worth;
                    for (int l = 0; l <= k; l++) matrix[k][l] += part * parts[s * d + l];
                }
            }
            var inverse = inverse();
            for (int k = 0; k < d; k++) {
                position[k] = 0;
                for (int l = 0; l < d; l++) {
                    position[k] += inverse[k][l] * right[l];
                    unsure[k][l] = noise * inverse[k][l];
                }
            }
        }

        /** What the position leaves unexplained of the votes, and what the position itself may be off. */
        double left() {
            double sum = squares;
            for (int k = 0; k < d; k++) {
                sum -= 2 * position[k] * right[k];
                for (int l = 0; l < d; l++) {
                    double it = matrix[Math.max(k, l)][Math.min(k, l)];
                    sum += it * (position[k] * position[l] + unsure[k][l]);
                }
            }
            return Math.max(0, sum);
        }

        /** Of the matrix with noise over width on its diagonal: Gauss and Jordan, which needs no turning here. */
        private double[][] inverse() {
            var a = new double[d][2 * d];
            for (int k = 0; k < d; k++) {
                for (int l = 0; l < d; l++) a[k][l] = matrix[Math.max(k, l)][Math.min(k, l)];
                a[k][k] += noise / width[k];
                a[k][d + k] = 1;
            }
            for (int k = 0; k < d; k++) {
                double head = a[k][k];
                for (int j = 0; j < 2 * d; j++) a[k][j] /= head;
                for (int i = 0; i < d; i++) {
                    if (i == k) continue;
                    double factor = a[i][k];
                    for (int j = 0; j < 2 * d; j++) a[i][j] -= factor * a[k][j];
                }
            }
            var inverse = new double[d][];
            for (int k = 0; k < d; k++) inverse[k] = Arrays.copyOfRange(a[k], d, 2 * d);
            return inverse;
        }
    }
}
