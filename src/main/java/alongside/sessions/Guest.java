package alongside.sessions;

/**
 * Somebody from outside the project who has a place in a session.
 *
 * @param id what names them in that session's room, and nowhere else
 * @param here whether they are counted in
 */
public record Guest(String session, String id, String name, boolean here) {}
