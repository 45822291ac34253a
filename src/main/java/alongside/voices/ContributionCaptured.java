package alongside.voices;

import org.jspecify.annotations.Nullable;

/** Something was said. Who said it is not in the event. */
public record ContributionCaptured(String id, String project, @Nullable String session, Contribution.Visibility visibility) {}
