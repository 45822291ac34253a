package alongside.decisions.rules;

import java.util.Arrays;

/**
 * Ballots as the ways need them that hand a ballot on from one option to the next: a plain row of different options.
 * Both readings stop at a rank that holds several options, since it does not say who is next.
 */
final class Lines {

    /** How a gap and a repeated option are read. */
    enum Reading {
        /** As the Scottish rules say: a ballot counts as far as its ranks follow one after the other and each option stands there once. */
        STATUTE,
        /** A gap is passed over; an option counts where it stands first. */
        KIND
    }

    final int options;
    final int[] from;
    final short[] marks;
    final int[] many;
    final long valid;

    private Lines(int options, int[] from, short[] marks, int[] many, long valid) {
        this.options = options;
        this.from = from;
        this.marks = marks;
        this.many = many;
        this.valid = valid;
    }

    static Lines of(Rankings ballots, Reading reading) {
        int options = ballots.options.size();
        if (ballots.plain) return new Lines(options, ballots.from, ballots.marks, ballots.many, ballots.ballots - blank(ballots));
        var from = new int[ballots.from.length];
        var marks = new short[ballots.marks.length];
        var seen = new int[options];
        Arrays.fill(seen, -1);
        long valid = 0;
        int end = 0;
        for (int pile = 0; pile < ballots.many.length; pile++) {
            int last = ballots.from[pile + 1];
            for (int i = ballots.from[pile]; i < last; i++) {
                short mark = ballots.marks[i];
                if (mark == Rankings.GAP && reading == Reading.KIND) continue;
                if (mark < 0 || i + 1 < last && ballots.marks[i + 1] >= Rankings.SAME) break;
                if (seen[mark] == pile) {
                    if (reading == Reading.KIND) continue;
                    break;
                }
                seen[mark] = pile;
                marks[end++] = mark;
            }
            from[pile + 1] = end;
            if (end > from[pile]) valid += ballots.many[pile];
        }
        return new Lines(options, from, Arrays.copyOf(marks, end), ballots.many, valid);
    }

    private static long blank(Rankings ballots) {
        long blank = 0;
        for (int pile = 0; pile < ballots.many.length; pile++) if (ballots.from[pile] == ballots.from[pile + 1]) blank += ballots.many[pile];
        return blank;
    }

    int piles() {
        return many.length;
    }
}
