package alongside.maps.rules;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The original method improved: docs/explanation/opinion-map.md says how and why. */
final class Ours {

    /** So many people are enough to see how many groups there are; the others are put to the nearest. */
    private static final int SAMPLE = 1000;

    private final Work work;
    private final Kernel kernel;

    Ours(Work work, Kernel kernel) {
        this.work = work;
        this.kernel = kernel;
    }

    Sketch map(Votes votes, IntPredicate shapes) {
        int m = votes.statements.size();
        int n = votes.people.size();
        var all = Tally.of(votes, work);
        var leaning = Leaning.of(all, m, shapes);
        int enough = Arrivals.enoughVotes(leaning.shaping());
        var counted = IntStream.range(0, n).filter(p -> answers(votes, leaning, p) >= enough).toArray();
        if (counted.length < Engine.FEWEST_PEOPLE || leaning.shaping() < 2) return Sketch.tooFew(votes, all, leaning);

        int directions = Chance.directions(votes, leaning, all);
        int d = Math.max(2, directions);
        var components = Directions.of(votes, leaning, d, kernel, work, null);
        var ridge = new Ridge(votes, leaning, components, d);
        var at = new double[n * d];
        var unsure = new double[n * d];
        ridge.place(at, unsure, work);

        var grouping = directions == 0 ? Grouping.none(d) : Grouping.of(sample(counted, at, unsure, ridge, d));
        var groups = new int[n];
        Arrays.fill(groups, -1);
        for (int p : counted) groups[p] = Nearest.of(at, p, grouping.centres(), d);
        var bridging = Bridging.of(votes, at, d, groups, grouping.centres(), work);
        return new Sketch(all, leaning, components, along(at, 0, d), along(at, 1, d), groups, grouping.k(), grouping.silhouette(),
                Tally.of(votes, groups, grouping.k(), all, work), new Sketch.More(along(unsure, 0, d), along(unsure, 1, d), grouping.stability(), bridging));
    }

    private static int answers(Votes votes, Leaning leaning, int person) {
        int answers = 0;
        for (int c = votes.starts[person]; c < votes.starts[person + 1]; c++) if ((votes.cells[c] & 3) != 3 && leaning.shapes(votes.cells[c] >> 2)) answers++;
        return answers;
    }

    /** Somebody whose position is hardly known has little weight in finding the groups. */
    private static Points sample(int[] counted, double[] at, double[] unsure, Ridge ridge, int d) {
        int step = Math.max(1, (counted.length + SAMPLE - 1) / SAMPLE);
        var some = IntStream.range(0, counted.length).filter(i -> i % step == 0).map(i -> counted[i]).toArray();
        var points = new double[some.length * d];
        var weight = new double[some.length];
        for (int i = 0; i < some.length; i++) {
            System.arraycopy(at, some[i] * d, points, i * d, d);
            double unknown = 0;
            double wide = 0;
            for (int k = 0; k < d; k++) {
                unknown += unsure[some[i] * d + k] * unsure[some[i] * d + k];
                wide += ridge.width()[k];
            }
            weight[i] = Math.max(1e-3, 1 - unknown / wide);
        }
        return new Points(d, points, weight);
    }

    private static double[] along(double[] at, int direction, int d) {
        return IntStream.range(0, at.length / d).mapToDouble(p -> at[p * d + direction]).toArray();
    }
}
