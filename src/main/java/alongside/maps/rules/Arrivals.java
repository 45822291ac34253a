package alongside.maps.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** In which order people came, and who counts in the original's map. */
final class Arrivals {

    private static final int ENOUGH_VOTES = 7;
    private static final int ENOUGH_PEOPLE = 15;

    private final Votes votes;
    private final long[] came;

    Arrivals(Votes votes) {
        this.votes = votes;
        came = new long[votes.people.size()];
        if (votes.firsts != null)
            for (int p = 0; p < came.length; p++) {
                came[p] = Long.MAX_VALUE;
                for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) came[p] = Math.min(came[p], votes.firsts[c]);
            }
    }

    static int enoughVotes(int statements) {
        return Math.min(ENOUGH_VOTES, statements);
    }

    /** These people by their first vote; those of one instant, or where no time is known, by their id. */
    int[] inOrder(boolean[] counted) {
        var people = IntStream.range(0, came.length).filter(p -> counted[p]);
        return votes.firsts == null ? people.toArray() : people.boxed()
                .sorted(Comparator.<Integer>comparingLong(p -> came[p]).thenComparingInt(p -> p)).mapToInt(p -> p).toArray();
    }

    /**
     * People with enough votes; while fewer than fifteen are in, those with most votes besides. Who is in stays in, so this
     * goes through the votes once more in the order they came, instant by instant.
     */
    boolean[] counted() {
        var in = new boolean[came.length];
        var given = new int[came.length];
        int reach = 4096;
        var times = votes.firsts == null ? new long[0] : votes.firsts.clone();
        Arrays.sort(times);
        while (!replay(in, given, times.length == 0 ? 0 : times[Math.min(reach, times.length) - 1]) && reach < times.length) {
            reach *= 8;
            Arrays.fill(in, false);
            Arrays.fill(given, 0);
        }
        int enough = enoughVotes(votes.statements.size());
        for (int p = 0; p < in.length; p++) in[p] |= votes.votesOf(p) >= enough;
        return in;
    }

    private record Event(long when, int person, int statement) {}

    /** True when nothing later can let anybody in but the number of their own votes. */
    private boolean replay(boolean[] in, int[] given, long until) {
        if (votes.firsts == null) return batch(in, IntStream.range(0, in.length).map(votes::votesOf).toArray(), votes.statements.size());
        var firsts = votes.firsts;
        var events = new java.util.ArrayList<Event>();
        for (int p = 0; p < in.length; p++)
            for (int c = votes.starts[p]; c < votes.starts[p + 1]; c++) if (firsts[c] <= until) events.add(new Event(firsts[c], p, votes.cells[c] >> 2));
        events.sort(Comparator.comparingLong(Event::when));
        var known = new boolean[votes.statements.size()];
        int statements = 0;
        for (int i = 0; i < events.size(); i++) {
            var it = events.get(i);
            given[it.person]++;
            if (!known[it.statement]) statements++;
            known[it.statement] = true;
            boolean instantEnds = i + 1 == events.size() || events.get(i + 1).when > it.when;
            if (instantEnds && batch(in, given, statements)) return true;
        }
        return false;
    }

    private boolean batch(boolean[] in, int[] given, int statements) {
        int inside = 0;
        for (int p = 0; p < in.length; p++) {
            in[p] |= given[p] > 0 && given[p] >= enoughVotes(statements);
            if (in[p]) inside++;
        }
        if (inside < ENOUGH_PEOPLE) {
            IntStream.range(0, in.length).filter(p -> !in[p] && given[p] > 0).boxed()
                    .sorted(Comparator.<Integer>comparingInt(p -> -given[p]).thenComparingLong(p -> came[p]))
                    .limit(ENOUGH_PEOPLE - inside).forEach(p -> in[p] = true);
        }
        return inside >= ENOUGH_PEOPLE && statements >= ENOUGH_VOTES;
    }
}
