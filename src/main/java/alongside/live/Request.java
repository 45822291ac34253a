package alongside.live;

import java.time.Instant;

/** Somebody asks for something now. Kept until the session ends, and then forgotten. @param shown whether they let everybody see that it is asked for */
public record Request(String id, String person, Ask ask, Instant at, boolean shown) {}
