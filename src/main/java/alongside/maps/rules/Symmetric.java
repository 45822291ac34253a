package alongside.maps.rules;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: mirrored to three diagonals (Householder), then turned until only
 * one is left (QL with Wilkinson's shift).
 */
final class Symmetric {

    /**
     * @param values the largest first
     * @param vectors row by row, of length one
     */
    record Eigen(double[] values, double[][] vectors) {}

    private final int n;
    private final double[][] a;
    /** Becomes, column by column, the eigenvectors. */
    private final double[][] turned;
    private final double[] diagonal;
    private final double[] beside;

    private Symmetric(double[][] matrix) {
        n = matrix.length;
        a = new double[n][];
        for (int i = 0; i < n; i++) a[i] = matrix[i].clone();
        turned = new double[n][n];
        for (int i = 0; i < n; i++) turned[i][i] = 1;
        diagonal = new double[n];
        beside = new double[n];
    }

    static Eigen of(double[][] matrix) {
        var it = new Symmetric(matrix);
        it.mirror();
        for (int l = 0; l < it.n; l++) it.settle(l);
        int n = it.n;
        var order = IntStream.range(0, n).boxed().sorted(Comparator.<Integer>comparingDouble(i -> -it.diagonal[i])).toList();
        var values = new double[n];
        var vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            int from = order.get(k);
            values[k] = it.diagonal[from];
            for (int i = 0; i < n; i++) vectors[k][i] = it.turned[i][from];
        }
        return new Eigen(values, vectors);
    }

    private void mirror() {
        for (int k = 0; k < n - 2; k++) {
            double length = 0;
            for (int i = k + 1; i < n; i++) length += a[i][k] * a[i][k];
            length = Math.sqrt(length);
            if (length == 0) continue;
            var v = new double[n];
            double head = a[k + 1][k] > 0 ? -length : length;
            v[k + 1] = a[k + 1][k] - head;
            double square = v[k + 1] * v[k + 1];
            for (int i = k + 2; i < n; i++) {
                v[i] = a[i][k];
                square += v[i] * v[i];
            }
            if (square == 0) continue;
            reflect(v, 2 / square, k + 1);
        }
        for (int i = 0; i < n; i++) {
            diagonal[i] = a[i][i];
            if (i > 0) beside[i - 1] = a[i][i - 1];
        }
    }

    /** a becomes H a H and the vectors become turned H, where H = 1 - factor v v'. */
    private void reflect(double[] v, double factor, int from) {
        var p = new double[n];
        double along = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = from; j < n; j++) sum += a[i][j] * v[j];
            p[i] = factor * sum;
            along += p[i] * v[i];
        }
        double half = factor * along / 2;
        for (int i = 0; i < n; i++) p[i] -= half * v[i];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) a[i][j] -= v[i] * p[j] + p[i] * v[j];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = from; j < n; j++) sum += turned[i][j] * v[j];
            sum *= factor;
            for (int j = from; j < n; j++) turned[i][j] -= sum * v[j];
        }
    }

    private void settle(int l) {
        for (int round = 0; round < 100; round++) {
            int m = l;
            while (m < n - 1 && Math.abs(beside[m]) > Math.ulp(Math.abs(diagonal[m]) + Math.abs(diagonal[m + 1])) / 2) m++;
            if (m == l) return;
            double g = (diagonal[l + 1] - diagonal[l]) / (2 * beside[l]);
            double r = Math.sqrt(g * g + 1);
            g = diagonal[m] - diagonal[l] + beside[l] / (g + Math.copySign(r, g));
            double s = 1, c = 1, p = 0;
            int i = m - 1;
            for (; i >= l; i--) {
                double f = s * beside[i];
                double b = c * beside[i];
                r = Math.sqrt(f * f + g * g);
                beside[i + 1] = r;
                if (r == 0) {
                    diagonal[i + 1] -= p;
                    beside[m] = 0;
                    break;
                }
                s = f / r;
                c = g / r;
                g = diagonal[i + 1] - p;
                r = (diagonal[i] - g) * s + 2 * c * b;
                p = s * r;
                diagonal[i + 1] = g + p;
                g = c * r - b;
                for (int k = 0; k < n; k++) {
                    double right = turned[k][i + 1];
                    turned[k][i + 1] = s * turned[k][i] + c * right;
                    turned[k][i] = c * turned[k][i] - s * right;
                }
            }
            if (r == 0 && i >= l) continue;
            diagonal[l] -= p;
            beside[l] = g;
            beside[m] = 0;
        }
    }
}
