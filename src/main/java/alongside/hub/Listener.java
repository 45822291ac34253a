package alongside.hub;

import java.io.IOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One open page. Its queue is a number: news that comes while the last is on its way is added up, so a slow reader
 * costs nothing and holds up nobody.
 */
final class Listener {

    private static final long HEARTBEAT_SECONDS = 20;

    private final String person;
    private final String topic;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long fresh;
    private boolean closed;

    Listener(String person, String topic) {
        this.person = person;
        this.topic = topic;
    }

    String person() {
        return person;
    }

    String topic() {
        return topic;
    }

    void news() {
        lock.lock();
        try {
            fresh++;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** What goes to the browser. */
    interface Wire {
        void write(String text) throws IOException;
    }

    /** Stays until the page closes, the time is up, or the house closes; then the browser asks again by itself. */
    void stay(Wire wire, long seconds) throws IOException, InterruptedException {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        wire.write("retry: 5000\n\n");
        while (System.nanoTime() < until) {
            long count = next();
            if (count < 0) return;
            // A comment now and then: a page that was closed is noticed only when something is written to it.
            wire.write(count == 0 ? ": still here\n\n" : "event: news\ndata: " + count + "\n\n");
        }
    }

    /** @return how much is new since last time, 0 when it is time for a sign of life, -1 when it is over */
    private long next() throws InterruptedException {
        lock.lock();
        try {
            long left = HEARTBEAT_SECONDS * 1_000_000_000L;
            while (fresh == 0 && !closed && left > 0) left = changed.awaitNanos(left);
            if (closed) return -1;
            long count = fresh;
            fresh = 0;
            return count;
        } finally {
            lock.unlock();
        }
    }
}
