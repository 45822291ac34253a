package alongside.sessions;

/** Somebody said no to something in a session, whatever they had said before. For rooms above, which keep to it. */
public record PermissionRefused(Session session, String person, Purpose purpose) {}
