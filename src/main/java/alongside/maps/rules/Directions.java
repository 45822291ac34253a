package alongside.maps.rules;

import org.jspecify.annotations.Nullable;

/** Finds the components of votes: exactly where that is quick, else by going through the votes until it is good enough. */
final class Directions {

    /** Above this many pairs of votes of one person, or this many statements, counting pairs is slower. */
    private static final long MOST_PAIRS = 30_000_000;
    private static final int MOST_STATEMENTS = 2000;
    /** Beginning from every sixteenth person pays when there are many. */
    private static final int SAMPLED = 1 << 16;
    private static final int ONE_IN = 16;
    private static final double ENOUGH = 1e-5;
    /** Good enough for a picture that is drawn again soon. */
    private static final double NEARLY = 1e-4;

    private Directions() {}

    static Components of(Votes votes, Leaning leaning, int want, Kernel kernel, Work work, @Nullable Components near) {
        var found = found(votes, leaning, want, kernel, work, near);
        // What rounding left on statements that shape nothing.
        for (var it : found.vectors()) for (int s = 0; s < it.length; s++) if (!leaning.shapes(s)) it[s] = 0;
        return found;
    }

    private static Components found(Votes votes, Leaning leaning, int want, Kernel kernel, Work work, @Nullable Components near) {
        int m = votes.statements.size();
        if (pairs(votes) <= MOST_PAIRS && m <= MOST_STATEMENTS) return Components.of(Alike.exactly(votes, leaning), want);
        var start = near == null && votes.people.size() >= SAMPLED ? ofSample(votes, leaning, want, kernel, work) : near;
        return Components.of(m, Alike.through(votes, leaning, kernel, work), want, near == null ? ENOUGH : NEARLY, start == null ? null : start.vectors());
    }

    private static Components ofSample(Votes votes, Leaning leaning, int want, Kernel kernel, Work work) {
        int n = votes.people.size() / ONE_IN;
        var starts = new int[n + 1];
        for (int p = 0; p < n; p++) starts[p + 1] = starts[p] + votes.starts[p * ONE_IN + 1] - votes.starts[p * ONE_IN];
        var cells = new char[starts[n]];
        for (int p = 0; p < n; p++) System.arraycopy(votes.cells, votes.starts[p * ONE_IN], cells, starts[p], starts[p + 1] - starts[p]);
        var sample = Votes.packed(n, votes.statements.size(), starts, cells);
        return Components.of(votes.statements.size(), Alike.through(sample, leaning, kernel, work), want, ENOUGH, null);
    }

    private static long pairs(Votes votes) {
        long pairs = 0;
        for (int p = 0; p < votes.people.size(); p++) {
            long given = votes.starts[p + 1] - votes.starts[p];
            pairs += given * (given + 1) / 2;
        }
        return pairs;
    }
}
