package alongside.hub;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * One open page. Its queue is a number: news that comes while the last is on its way is added up, so a slow reader
 * costs nothing and holds up nobody. It has no thread of its own, and waits for none.
 */
final class Listener {

    /** What leads to the browser. */
    interface Wire {
        /** Begins to write and comes back at once; says afterwards whether it went well. Nothing else is written before that. */
        void write(ByteBuffer text, Consumer<Boolean> went);

        /** Ends the answer. @param midway something is still on its way: it is cut off, for nobody waits for it */
        void end(boolean midway);
    }

    private final String person;
    private final String topic;
    private final Wire wire;
    private final long until;
    private long spread = 1;
    private long wrote;
    private long fresh;
    private boolean writing;
    private boolean closed;
    private Consumer<Listener> leaves = it -> {};
    private final Consumer<Boolean> went = this::written;

    /** @param until when it is to ask again, by {@link System#nanoTime}: whether it may listen is looked at then */
    Listener(String person, String topic, Wire wire, long until) {
        this.person = person;
        this.topic = topic;
        this.wire = wire;
        this.until = until;
    }

    String person() {
        return person;
    }

    String topic() {
        return topic;
    }

    /**
     * @param leaves who hears when it goes
     * @param again what its browser waits before it asks again, in milliseconds
     * @param seconds within which those who come back look at what they missed
     * @param quiet for how long there was no news, in milliseconds
     */
    void begin(Consumer<Listener> leaves, long again, long seconds, long quiet) {
        synchronized (this) {
            this.leaves = leaves;
            writing = true;
        }
        write(Said.here(again, seconds, quiet));
    }

    /** @param seconds within which the pages that hear it look, so that they do not all look at once */
    void news(long more, long seconds) {
        synchronized (this) {
            fresh += more;
            spread = seconds;
            if (writing || closed) return;
            writing = true;
        }
        tell();
    }

    /** A sign of life now and then: a page that was closed is noticed only when something is written to it. */
    void beat(long now, long after) {
        boolean over = now > until;
        synchronized (this) {
            if (writing || closed || !over && now - wrote < after) return;
            writing = !over;
        }
        if (over) close();
        else write(Said.stillHere());
    }

    void close() {
        boolean midway;
        synchronized (this) {
            if (closed) return;
            closed = true;
            midway = writing;
        }
        leaves.accept(this);
        wire.end(midway);
    }

    private void tell() {
        long count;
        long seconds;
        synchronized (this) {
            count = fresh;
            seconds = spread;
            fresh = 0;
        }
        write(Said.news(count, seconds));
    }

    private void write(ByteBuffer text) {
        wire.write(text, went);
    }

    private void written(boolean well) {
        synchronized (this) {
            wrote = System.nanoTime();
            writing = well && !closed && fresh > 0;
            if (!writing && well) return;
        }
        if (well) tell();
        else close();
    }
}
