package alongside.decisions.rules;

/**
 * The share of votes that is needed, as a fraction, so that nothing hangs on rounding.
 *
 * @param more whether it has to be more than this share; otherwise just as much is enough
 */
public record Share(int of, int outOf, boolean more) {

    public static final Share MORE_THAN_HALF = new Share(1, 2, true);
    public static final Share TWO_THIRDS = new Share(2, 3, false);
    public static final Share THREE_QUARTERS = new Share(3, 4, false);

    public Share {
        if (outOf < 1 || of < 0 || of > outOf) throw new IllegalArgumentException("A share is between none and all");
    }

    boolean reached(long part, long whole) {
        long left = Math.multiplyExact(part, (long) outOf);
        long right = Math.multiplyExact(whole, (long) of);
        return more ? left > right : left >= right;
    }
}
