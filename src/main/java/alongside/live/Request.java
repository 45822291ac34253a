package alongside.live;

import java.time.Instant;

/** Somebody asks for something now. Kept until the session ends, and then forgotten. */
public record Request(String id, String person, Ask ask, Instant at) {}
