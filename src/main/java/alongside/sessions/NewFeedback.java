package alongside.sessions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it was for one person.
 *
 * @param views by the part it is about; under the blank key where the session was about no part in particular
 * @param breaks whether there were enough breaks; null when that was not asked
 * @param words their own, or blank
 */
public record NewFeedback(Map<String, OwnView> views, @Nullable Boolean breaks, String words) {}
