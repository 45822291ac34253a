package alongside.maps.rules;

import java.util.function.IntPredicate;

/**
 * What a vote is worth on the map: agree 1, disagree -1, pass 0, less what people answered on average; nothing on a
 * statement that shapes nothing. Not having voted is worth nothing either, which is the average.
 *
 * @param mean by statement; 0 where it shapes nothing
 * @param worth by cell
 * @param shaping how many statements shape the map
 */
record Leaning(double[] mean, double[] worth, int shaping) {

    static Leaning of(Tally tally, int statements, IntPredicate shapes) {
        var mean = new double[statements];
        var worth = new double[statements * 4];
        int shaping = 0;
        for (int s = 0; s < statements; s++) {
            if (!shapes.test(s)) continue;
            shaping++;
            mean[s] = tally.mean(s);
            worth[4 * s + Vote.PASS.ordinal()] = -mean[s];
            worth[4 * s + Vote.AGREE.ordinal()] = 1 - mean[s];
            worth[4 * s + Vote.DISAGREE.ordinal()] = -1 - mean[s];
        }
        return new Leaning(mean, worth, shaping);
    }

    boolean shapes(int statement) {
        return worth[4 * statement + Vote.AGREE.ordinal()] != worth[4 * statement + Vote.DISAGREE.ordinal()];
    }
}
