package alongside.voices;

import org.jspecify.annotations.Nullable;

/** Words were hidden, or shown again. */
public record ContributionHeld(String id, @Nullable String session) {}
