package alongside.voices;

import org.jspecify.annotations.Nullable;

/** Something that was said left the record: taken back by its author, or taken out. */
public record ContributionGone(String id, @Nullable String session) {}
