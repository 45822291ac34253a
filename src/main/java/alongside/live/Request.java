package alongside.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody asks for something now. Kept until the session ends, and then forgotten. @param shown whether they let everybody see that it is asked for @param by who asked in their stead, or null */
public record Request(String id, String person, Ask ask, Instant at, boolean shown, @Nullable String by) {}
