package alongside.live;

import alongside.live.rules.Heard.Way;
import java.time.Instant;

/** What somebody who runs a session did so that a person is heard, who is not heard by that. */
public record Help(String id, String person, Way way, String helper, Instant at) {}
