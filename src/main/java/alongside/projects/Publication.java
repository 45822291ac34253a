package alongside.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Put before the public, or taken back, by whom and when. */
public record Publication(Kind kind, @Nullable String person, Instant at) {

    public enum Kind { PUBLISHED, TAKEN_BACK }
}
