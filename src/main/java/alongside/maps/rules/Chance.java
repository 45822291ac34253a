package alongside.maps.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How many directions say more than chance does. Votes keep their size and lose their sense: each centred vote gets a sign
 * by the toss of a coin; what answers then still seem to have in common is chance (parallel analysis by sign flips).
 */
final class Chance {

    static final int MOST = 5;
    private static final int TOSSES = 3;
    private static final double ROUGHLY = 1e-3;
    /** So many people, and the statements that most people answered, are enough to see it. */
    private static final int SAMPLE = 2000;
    private static final int STATEMENTS = 500;

    private Chance() {}

    static int directions(Votes votes, Leaning leaning, Tally all) {
        int m = votes.statements.size();
        var column = new int[m];
        Arrays.fill(column, -1);
        var most = IntStream.range(0, m).filter(leaning::shapes).boxed().sorted(Comparator.comparingInt(s -> -all.seen(s))).limit(STATEMENTS).toList();
        for (int i = 0; i < most.size(); i++) column[most.get(i)] = i;
        var real = Components.of(matrix(votes, leaning, column, most.size(), 0), MOST, ROUGHLY).strength();
        double chance = 0;
        for (int toss = 1; toss <= TOSSES; toss++) chance = Math.max(chance, Components.of(matrix(votes, leaning, column, most.size(), toss), 1, ROUGHLY).strength()[0]);
        int found = 0;
        while (found < MOST && real[found] > chance) found++;
        return found;
    }

    private static double[][] matrix(Votes votes, Leaning leaning, int[] column, int columns, int toss) {
        var matrix = new double[columns][columns];
        var random = new SplittableRandom(toss);
        var where = new int[column.length];
        var worth = new double[column.length];
        int n = votes.people.size();
        int step = Math.max(1, (n + SAMPLE - 1) / SAMPLE);
        for (int p = 0; p < n; p += step) {
            int found = 0;
            for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) {
                int cell = votes.cells[c];
                boolean turned = toss > 0 && random.nextBoolean();
                if (column[cell >> 2] < 0) continue;
                where[found] = column[cell >> 2];
                worth[found++] = turned ? -leaning.worth()[cell] : leaning.worth()[cell];
            }
            for (int i = 0; i < found; i++) {
                var row = matrix[where[i]];
                for (int j = 0; j < found; j++) row[where[j]] += worth[i] * worth[j];
            }
        }
        return matrix;
    }
}
