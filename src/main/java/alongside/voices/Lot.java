package alongside.voices;

import alongside.store.Order;
import java.security.SecureRandom;

/** What has no name stands anywhere in its day's order of writing, so that its place tells nothing. */
final class Lot {

    private static final SecureRandom LOT = new SecureRandom();
    private static final long DAY_OF_ORDER = 86_400_000L << 16;

    private Lot() {}

    static long today() {
        long now = Order.next();
        return now - now % DAY_OF_ORDER + (long) (LOT.nextDouble() * DAY_OF_ORDER);
    }
}
