package alongside.design;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form that comes twice does its work once: it was pressed twice with scripts off, or the line was cut and it was sent
 * again. Each form that asks for it carries a number of its own; the same number with other words is another press,
 * because somebody went back and wrote anew.
 */
final class Once {

    static final String FIELD = "once";

    private final Cache<String, Done> done = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(10)).build();

    private record Done(@Nullable Object gave) {}

    /** The second waits for the first and is given the same; where the first failed it is the first. */
    @Nullable Object run(Map<String, List<String>> typed, Supplier<?> what) {
        return typed.getOrDefault(FIELD, List.of()).isEmpty() ? what.get() : done.get(print(typed), first -> new Done(what.get())).gave();
    }

    private static String print(Map<String, List<String>> typed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
