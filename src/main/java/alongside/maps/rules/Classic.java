package alongside.maps.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The original method, step by step as it was published (Small and others, Polis, 2021), without its dependence on chance. */
final class Classic {

    /** Above this many people counted in, they are first gathered into a hundred small clusters. */
    private static final int ONE_BY_ONE = 1000;
    private static final int BASE = 100;
    /** Silhouettes so near each other are a tie, which the fewer groups win. The original lets the groups before win. */
    private static final double TIE = 0.01;

    private final Work work;
    private final Kernel kernel;

    Classic(Work work, Kernel kernel) {
        this.work = work;
        this.kernel = kernel;
    }

    /**
     * @param near components of nearly the same votes, if there are: quicker, and good enough for a picture that is drawn again
     *     soon; but then what was before leaves its trace in the last digits, so that it is not the map that is kept
     */
    Sketch map(Votes votes, IntPredicate shapes, @Nullable Components near) {
        int m = votes.statements.size();
        var all = Tally.of(votes, work);
        var leaning = Leaning.of(all, m, shapes);
        var components = Directions.of(votes, leaning, 2, kernel, work, near);
        int n = votes.people.size();
        var x = new double[n];
        var y = new double[n];
        project(votes, leaning, components, m - leaning.shaping(), x, y);
        var arrivals = new Arrivals(votes);
        var counted = arrivals.counted();
        int[] groups = new int[n];
        Arrays.fill(groups, -1);
        var silhouette = new TreeMap<Integer, Double>();
        int k = cluster(arrivals, counted, x, y, groups, silhouette);
        return new Sketch(all, leaning, components, x, y, groups, k, silhouette, Tally.of(votes, groups, k, all, work), null);
    }

    /** Statements that shape nothing count as if everybody had passed on them. */
    private void project(Votes votes, Leaning leaning, Components components, int shapeless, double[] x, double[] y) {
        int m = votes.statements.size();
        var along = new double[m * 8];
        for (int cell = 0; cell < m * 4; cell++) {
            along[2 * cell] = leaning.worth()[cell] * components.vectors()[0][cell >> 2];
            along[2 * cell + 1] = leaning.worth()[cell] * components.vectors()[1][cell >> 2];
        }
        work.over(votes, (from, to) -> {
            for (int p = from; p < to; p++) {
                double sumX = 0, sumY = 0;
                int given = votes.votesOf(p);
                for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) {
                    int cell = votes.cells[c];
                    sumX += along[2 * cell];
                    sumY += along[2 * cell + 1];
                    if (shapeless > 0 && !leaning.shapes(cell >> 2) && (cell & 3) != 3) given--;
                }
                double stretch = Math.sqrt((double) m / Math.max(1, given + shapeless));
                x[p] = stretch * sumX;
                y[p] = stretch * sumY;
            }
            return 0;
        });
    }

    private static int cluster(Arrivals arrivals, boolean[] counted, double[] x, double[] y, int[] groups, TreeMap<Integer, Double> silhouette) {
        var order = arrivals.inOrder(counted);
        var baseOf = new int[x.length];
        var base = order.length <= ONE_BY_ONE ? eachAlone(order, x, y, baseOf) : gathered(counted, x, y, baseOf);
        int most = Math.min(5, 2 + base.size() / 12);
        @Nullable Means best = null;
        for (int k = 2; k <= most; k++) {
            var tried = Means.ofFirst(base, k);
            if (tried.isEmpty()) break;
            double apart = Silhouette.of(base, tried.get().groups(), tried.get().k());
            silhouette.put(k, apart);
            if (best == null || apart > silhouette.getOrDefault(best.k(), 0.0) + TIE) best = tried.get();
        }
        for (int p : order) groups[p] = best == null ? 0 : best.groups()[baseOf[p]];
        return best == null ? Math.min(1, order.length) : best.k();
    }

    /** In the order people came; those at the very same place are one. */
    private static Points eachAlone(int[] order, double[] x, double[] y, int[] baseOf) {
        record At(double x, double y) {}
        var known = new HashMap<At, Integer>();
        var at = new double[2 * order.length];
        var weight = new double[order.length];
        for (int p : order) {
            int place = known.computeIfAbsent(new At(x[p], y[p]), it -> known.size());
            at[2 * place] = x[p];
            at[2 * place + 1] = y[p];
            weight[place]++;
            baseOf[p] = place;
        }
        return new Points(2, Arrays.copyOf(at, 2 * known.size()), Arrays.copyOf(weight, known.size()));
    }

    private static Points gathered(boolean[] counted, double[] x, double[] y, int[] baseOf) {
        var grid = new Grid(x, y, counted);
        var means = Means.ofFirst(grid.points, Math.min(BASE, grid.points.size())).orElseThrow();
        var weight = new double[means.k()];
        for (int c = 0; c < grid.points.size(); c++) weight[means.groups()[c]] += grid.points.weight()[c];
        for (int p = 0; p < baseOf.length; p++) if (grid.cellOf[p] >= 0) baseOf[p] = means.groups()[grid.cellOf[p]];
        return new Points(2, means.centres(), weight);
    }
}
