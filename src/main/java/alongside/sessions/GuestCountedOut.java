package alongside.sessions;

/** Somebody from outside the project is not here after all. @param guest what names them in the session's room */
public record GuestCountedOut(String session, String guest) {}
