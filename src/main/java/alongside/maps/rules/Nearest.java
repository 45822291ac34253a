package alongside.maps.rules;

/** Finds the nearest of some centres; of several equally near the first. */
final class Nearest {

    private Nearest() {}

    static int of(double[] at, int point, double[] centres, int dimensions) {
        return dimensions == 2 ? of(at[2 * point], at[2 * point + 1], centres) : ofMany(at, point, centres, dimensions);
    }

    private static int of(double x, double y, double[] centres) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int c = 0; c < centres.length; c += 2) {
            double dx = x - centres[c];
            double dy = y - centres[c + 1];
            double square = dx * dx + dy * dy;
            if (square < least) {
                least = square;
                best = c;
            }
        }
        return best / 2;
    }

    private static int ofMany(double[] at, int point, double[] centres, int dimensions) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int c = 0; c * dimensions < centres.length; c++) {
            double square = 0;
            for (int d = 0; d < dimensions; d++) {
                double way = at[point * dimensions + d] - centres[c * dimensions + d];
                square += way * way;
            }
            if (square < least) {
                least = square;
                best = c;
            }
        }
        return best;
    }
}
