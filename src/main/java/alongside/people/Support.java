package alongside.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person helps another to take part: linked by the person, ended by the person in one step. A supporter never votes. */
public record Support(String id, String person, String supporter, Helps helps, Instant since, @Nullable Instant ended) {}
