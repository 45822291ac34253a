package alongside.maps;

import alongside.who.Me;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to answer.
 *
 * @param me who they are, or null when they have not come in
 * @param device what their browser's cookie holds, or null before their first answer
 */
public record Comer(@Nullable Me me, @Nullable String device) {}
