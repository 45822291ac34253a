package alongside.decisions.rules;

import java.util.Arrays;

/**
 * Ballot papers on their way from option to option: each pile lies with the option it counts for now, at its value. A
 * value is a whole number of the way's smallest unit, so nothing is ever rounded but where the way says so.
 */
final class Papers {

    private static final int NONE = -1;

    private final Lines lines;
    private final int[] top;
    private final int[] next;
    private final int[] at;
    private final int[] value;
    final long[] totals;
    long exhausted;

    /** @param unit the value of a whole vote */
    Papers(Lines lines, int unit) {
        this.lines = lines;
        top = new int[lines.options];
        Arrays.fill(top, NONE);
        totals = new long[lines.options];
        next = new int[lines.piles()];
        at = new int[lines.piles()];
        value = new int[lines.piles()];
        for (int pile = 0; pile < lines.piles(); pile++) {
            int first = lines.from[pile];
            if (first == lines.from[pile + 1]) continue;
            at[pile] = first;
            value[pile] = unit;
            lay(pile, lines.marks[first]);
        }
    }

    /**
     * Hands the papers of an option to the next open one on each, at part ÷ whole of their value, rounded down.
     *
     * @param open which options can still get votes
     * @return what each option got
     */
    long[] move(int option, boolean[] open, long part, long whole) {
        var before = totals.clone();
        int pile = top[option];
        top[option] = NONE;
        totals[option] = 0;
        int lastValue = 0;
        int lastMoved = 0;
        while (pile != NONE) {
            int following = next[pile];
            if (part != whole) {
                if (value[pile] != lastValue) {
                    lastValue = value[pile];
                    lastMoved = (int) (Math.multiplyExact(part, (long) lastValue) / whole);
                }
                value[pile] = lastMoved;
            }
            int end = lines.from[pile + 1];
            int i = at[pile] + 1;
            while (i < end && !open[lines.marks[i]]) i++;
            at[pile] = i;
            if (i < end) lay(pile, lines.marks[i]);
            else exhausted += (long) lines.many[pile] * value[pile];
            pile = following;
        }
        var got = new long[totals.length];
        for (int it = 0; it < got.length; it++) got[it] = it == option ? 0 : totals[it] - before[it];
        return got;
    }

    private void lay(int pile, int option) {
        next[pile] = top[option];
        top[option] = pile;
        totals[option] += (long) lines.many[pile] * value[pile];
    }
}
