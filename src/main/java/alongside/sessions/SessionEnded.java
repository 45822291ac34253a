package alongside.sessions;

import java.util.List;

/**
 * A session ended.
 *
 * @param present the ids of the people who were counted in
 */
public record SessionEnded(Session session, List<String> present) {}
