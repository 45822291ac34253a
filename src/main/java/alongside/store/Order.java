package alongside.store;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Where a row stands in the order of writing. Public ids are random, so order needs a column of its own;
 * it is private, because the order of writing can tell who wrote.
 */
public final class Order {

    private static final AtomicLong LAST = new AtomicLong();

    private Order() {}

    /** A number larger than any this process gave before, and larger than those of earlier processes. */
    public static long next() {
        long now = System.currentTimeMillis() << 16;
        return LAST.updateAndGet(last -> Math.max(last + 1, now));
    }
}
