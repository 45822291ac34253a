package alongside.sessions;

/** Everything that came of a session is sorted. */
public record SessionFinished(Session session) {}
