package alongside.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often may be tried. The limits slow guessing down and never shut a person out because of what others try: a room of
 * forty people behind one network address fits well within them.
 */
@Component
public class Limits {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** From one network address, in ten minutes. */
    private static final int FROM_ONE_ADDRESS = 300;
    /** In the whole house, in ten minutes. */
    private static final int IN_ALL = 10_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(Duration.ofDays(1)).build();

    /** One more try from this address. What one address tries too often does not count against all the others. */
    public boolean fromAddress(String address) {
        return within("from " + address, FROM_ONE_ADDRESS, WINDOW) && within("all", IN_ALL, WINDOW);
    }

    /** One more draft to keep from this address. */
    boolean draftFrom(String address) {
        return within("draft " + address, 60, WINDOW) && within("draft", 1_000, WINDOW);
    }

    /** @param what what is tried, and by whom */
    public boolean within(String what, int most, Duration window) {
        return buckets.get(what, it -> Bucket.builder().addLimit(limit -> limit.capacity(most).refillIntervally(most, window)).build()).tryConsume(1);
    }
}
