package alongside.store;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The app's clock. It is the machine's, moved by a fixed distance when a demonstration is loaded: the demonstration
 * plays through the front doors on the dates of its story, and stands at its last day afterwards.
 */
@Component
public class Clocks implements InstantSource {

    private volatile long movedByMillis;

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + movedByMillis);
    }

    /** From now on the clock runs on from this instant. */
    public void standAt(Instant instant) {
        movedByMillis = instant.toEpochMilli() - System.currentTimeMillis();
    }

    public void moveBy(long millis) {
        movedByMillis = millis;
    }

    /** How far the clock has been moved, in milliseconds; 0 in real use. */
    public long movedBy() {
        return movedByMillis;
    }
}
