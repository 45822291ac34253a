package alongside.maps.rules;

/**
 * The loop in plain Java. Two numbers of 32 bits travel in one of 64: the upper is right after taking off what the lower
 * one borrowed, so one addition does the work of two.
 */
public final class PlainKernel implements Kernel {

    private static final int PAIRS = LANES / 2;

    @Override
    public void pass(char[] cells, int[] starts, int fromPerson, int toPerson, int[] table, long[] sums) {
        var pairs = new long[table.length / 2];
        for (int i = 0; i < pairs.length; i++) pairs[i] = pair(table[2 * i], table[2 * i + 1]);
        var block = new long[pairs.length];
        for (int from = fromPerson; from < toPerson; from += PEOPLE_A_BLOCK) {
            int to = Math.min(toPerson, from + PEOPLE_A_BLOCK);
            for (int p = from; p < to; p++) person(cells, starts[p], starts[p + 1], pairs, block);
            for (int i = 0; i < block.length; i++) {
                sums[2 * i] += low(block[i]);
                sums[2 * i + 1] += high(block[i]);
                block[i] = 0;
            }
        }
    }

    private static void person(char[] cells, int from, int to, long[] pairs, long[] block) {
        long a = 0, b = 0, c = 0, d = 0;
        for (int i = from; i < to; i++) {
            int at = cells[i] * PAIRS;
            a += pairs[at];
            b += pairs[at + 1];
            c += pairs[at + 2];
            d += pairs[at + 3];
        }
        a = rounded(a);
        b = rounded(b);
        c = rounded(c);
        d = rounded(d);
        for (int i = from; i < to; i++) {
            int at = cells[i] * PAIRS;
            block[at] += a;
            block[at + 1] += b;
            block[at + 2] += c;
            block[at + 3] += d;
        }
    }

    private static long rounded(long sums) {
        return pair(Kernel.rounded(low(sums)), Kernel.rounded(high(sums)));
    }

    private static long pair(int low, int high) {
        return ((long) high << 32) + low;
    }

    private static int low(long pair) {
        return (int) pair;
    }

    private static int high(long pair) {
        return (int) (pair - (int) pair >> 32);
    }
}
