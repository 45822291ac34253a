package alongside.sessions;

/** A session was moved or called off, for those whom a room above knows. @param because why, as people are told */
public record SessionMoved(Session was, Session now, String because) {}
