package alongside.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. Ids and never words: what was said stays where it was said, so that taking it back works.
 *
 * @param kind `room.past-verb`, for example `sessions.ended`
 * @param scope the project or group it happened in, or blank for the whole installation
 * @param subject the id of the thing it happened to
 * @param by who did it; null when erased, unnamed, or done by the clock
 * @param detail one more id or figure, or blank
 */
public record Happening(String id, Instant at, String kind, String scope, String subject, @Nullable String by, String detail) {}
