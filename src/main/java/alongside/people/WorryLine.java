package alongside.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A worry on the list: when it came and what was last done. Its words stand on its own page, where opening is logged. */
public record WorryLine(String id, Instant at, Worry.@Nullable Kind latest, boolean read) {}
