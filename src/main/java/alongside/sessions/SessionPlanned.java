package alongside.sessions;

/** A session was planned. */
public record SessionPlanned(Session session) {}
