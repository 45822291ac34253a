package alongside.sessions;

/** A yes holds no more: what was made with it is deleted by whoever keeps it. */
public record PermissionTakenBack(String session, String person, Purpose purpose) {}
