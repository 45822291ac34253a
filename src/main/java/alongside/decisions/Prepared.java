package alongside.decisions;

import org.jspecify.annotations.Nullable;

/**
 * A question that is ready and not yet put to anybody.
 *
 * @param it the question as it will be put; its options have ids of their own
 * @param insteadOf the void vote that it is to be put instead of, or null
 */
public record Prepared(String id, String project, String madeBy, NewDecision it, @Nullable String insteadOf) {}
