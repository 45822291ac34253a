package alongside.sessions;

/**
 * It is no longer kept who somebody was who came from outside the project: their own wish, or their time is over. Whoever
 * wrote their name elsewhere forgets it too.
 *
 * @param guest what named them in the session's room
 */
public record GuestForgotten(String session, String guest, String name) {}
