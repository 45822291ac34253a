package alongside.maps.rules;

import java.util.Arrays;

/** Many positions put into the cells of a fine grid, so that clustering them costs no more for a million than for a thousand. */
final class Grid {

    private static final int SIDE = 96;
    /** Positions are added up as whole numbers of this many steps a cell, so that their order leaves no trace. */
    private static final int STEPS = 1 << 16;

    /** By person: the place of their cell among those with somebody in it; -1 for people left out. */
    final int[] cellOf;
    /** The mean position in each such cell, and how many people it stands for; in the order of the first person in it. */
    final Points points;

    Grid(double[] x, double[] y, boolean[] counted) {
        var low = new double[] {Double.MAX_VALUE, Double.MAX_VALUE};
        var high = new double[] {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int p = 0; p < x.length; p++) {
            if (!counted[p]) continue;
            low[0] = Math.min(low[0], x[p]);
            low[1] = Math.min(low[1], y[p]);
            high[0] = Math.max(high[0], x[p]);
            high[1] = Math.max(high[1], y[p]);
        }
        double stepX = Math.max(high[0] - low[0], 1e-300) / ((long) SIDE * STEPS - 1);
        double stepY = Math.max(high[1] - low[1], 1e-300) / ((long) SIDE * STEPS - 1);
        var place = new int[SIDE * SIDE];
        Arrays.fill(place, -1);
        var weight = new double[SIDE * SIDE];
        var sumX = new long[SIDE * SIDE];
        var sumY = new long[SIDE * SIDE];
        cellOf = new int[x.length];
        int cells = 0;
        for (int p = 0; p < x.length; p++) {
            cellOf[p] = -1;
            if (!counted[p]) continue;
            int ix = (int) ((x[p] - low[0]) / stepX);
            int iy = (int) ((y[p] - low[1]) / stepY);
            int key = ix / STEPS * SIDE + iy / STEPS;
            if (place[key] < 0) place[key] = cells++;
            int cell = place[key];
            cellOf[p] = cell;
            weight[cell]++;
            sumX[cell] += ix;
            sumY[cell] += iy;
        }
        var at = new double[2 * cells];
        for (int c = 0; c < cells; c++) {
            at[2 * c] = low[0] + stepX * (sumX[c] / weight[c]);
            at[2 * c + 1] = low[1] + stepY * (sumY[c] / weight[c]);
        }
        points = new Points(2, at, Arrays.copyOf(weight, cells));
    }
}
