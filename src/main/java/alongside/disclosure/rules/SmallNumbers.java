package alongside.disclosure.rules;

/**
 * When a count of people is small enough to point at somebody.
 *
 * <p>Inside a project counts below 5 are hidden. In public counts below 8 are hidden and all others are rounded to the
 * nearest 5 (the NHS rule for sub-national figures since September 2018, product/field-facts.md B7).
 */
public final class SmallNumbers {

    public static final int INSIDE = 5;
    public static final int PUBLIC = 8;
    private static final int ROUND_TO = 5;

    private SmallNumbers() {}

    public static boolean hiddenInside(long count) {
        return count > 0 && count < INSIDE;
    }

    public static boolean hiddenInPublic(long count) {
        return count > 0 && count < PUBLIC;
    }

    /** To the nearest 5; each figure is rounded by itself, so a total may differ from the sum. */
    public static long rounded(long count) {
        return Math.floorDiv(count + ROUND_TO / 2, ROUND_TO) * ROUND_TO;
    }
}
