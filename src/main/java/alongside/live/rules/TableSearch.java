package alongside.live.rules;

import java.util.Random;

/**
 * Looks for who should sit where by trying, again and again, the best change of one seat or of two against each other that was
 * not undone just before. The same room gives the same tables. Each step costs the square of how many there are; for
 * sixty people all take some hundredths of a second.
 */
final class TableSearch {

    private static final long SIZE = 1_000_000_000_000L;
    private static final int TRIES = 300_000;

    private final int[] sizes;
    private final long[][] costs;
    private final boolean[] stays;
    private final int[] at;
    private final int[] seated;
    private final long[][] with;

    /**
     * @param sizes how many each one is: somebody with two supporters is three
     * @param costs what it costs to seat two of them together
     * @param at where each sits to begin with, from 0
     * @param stays whose seat is fixed
     */
    TableSearch(int[] sizes, long[][] costs, int[] at, boolean[] stays, int tables) {
        this.sizes = sizes;
        this.costs = costs;
        this.at = at.clone();
        this.stays = stays;
        seated = new int[tables];
        with = new long[at.length][tables];
        for (int one = 0; one < at.length; one++) {
            seated[at[one]] += sizes[one];
            for (int other = 0; other < at.length; other++) if (one != other) with[one][at[other]] += costs[one][other];
        }
    }

    /** @return the best that was found: for each their table, from 0 */
    int[] best(Random random) {
        int n = at.length;
        var best = at.clone();
        long cost = 0;
        long least = 0;
        var until = new int[n][seated.length];
        int tries = Math.clamp(TRIES / Math.max(1, n * n), 200, 800);
        for (int now = 1; now <= tries; now++) {
            long change = Long.MAX_VALUE;
            int one = -1;
            int other = -1;
            int to = -1;
            int equals = 0;
            for (int a = 0; a < n; a++) {
                if (stays[a]) continue;
                for (int table = 0; table < seated.length; table++) {
                    if (table == at[a]) continue;
                    long by = move(a, table);
                    if (until[a][table] > now && cost + by >= least || by > change) continue;
                    equals = by < change ? 1 : equals + 1;
                    if (by == change && random.nextInt(equals) > 0) continue;
                    change = by;
                    one = a;
                    other = -1;
                    to = table;
                }
                for (int b = a + 1; b < n; b++) {
                    if (stays[b] || at[a] == at[b]) continue;
                    long by = swap(a, b);
                    if ((until[a][at[b]] > now || until[b][at[a]] > now) && cost + by >= least || by > change) continue;
                    equals = by < change ? 1 : equals + 1;
                    if (by == change && random.nextInt(equals) > 0) continue;
                    change = by;
                    one = a;
                    other = b;
                    to = at[b];
                }
            }
            if (one < 0) continue;
            int from = at[one];
            int rest = now + 4 + random.nextInt(6);
            until[one][from] = rest;
            take(one, to);
            if (other >= 0) {
                until[other][to] = rest;
                take(other, from);
            }
            cost += change;
            if (cost < least) {
                least = cost;
                System.arraycopy(at, 0, best, 0, n);
            }
        }
        return best;
    }

    private long move(int one, int table) {
        return SIZE * 2 * sizes[one] * (seated[table] - seated[at[one]] + sizes[one]) + with[one][table] - with[one][at[one]];
    }

    private long swap(int one, int other) {
        int here = at[one];
        int there = at[other];
        long more = sizes[other] - sizes[one];
        return SIZE * 2 * more * (seated[here] - seated[there] + more)
                + with[one][there] - with[one][here] + with[other][here] - with[other][there] - 2 * costs[one][other];
    }

    private void take(int one, int table) {
        int from = at[one];
        seated[from] -= sizes[one];
        seated[table] += sizes[one];
        at[one] = table;
        for (int other = 0; other < at.length; other++) if (other != one) {
            with[other][from] -= costs[one][other];
            with[other][table] += costs[one][other];
        }
    }
}
