package alongside.voices;

import alongside.who.Me;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * Who wrote down which unnamed words, so that they can undo a slip. It is known for ten minutes and in memory alone: a row
 * that says who wrote them down, and when, could tell who spoke.
 */
@Component("voicesWrittenDown")
class WrittenDown {

    private final Cache<String, String> writers;

    WrittenDown(InstantSource clock) {
        Ticker ticker = () -> Duration.ofMillis(clock.millis()).toNanos();
        this.writers = Caffeine.newBuilder().maximumSize(2000).expireAfterWrite(Duration.ofMinutes(10)).ticker(ticker).build();
    }

    void add(String contribution, Me by) {
        writers.put(contribution, by.person());
    }

    boolean by(Me me, String contribution) {
        return by(me.person(), contribution);
    }

    boolean by(String person, String contribution) {
        return person.equals(writers.getIfPresent(contribution));
    }
}
