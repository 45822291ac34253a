package alongside.sessions;

import java.time.LocalDate;

/**
 * Somebody from outside the project who has a place in a session.
 *
 * @param id what names them in that session's room, and nowhere else
 * @param here whether they are counted in
 */
public record Guest(String session, String id, String name, boolean here) {

    /** So long after a session it is still known who they were. */
    public static final int DAYS_KEPT = 30;

    /** The last day on which their own page opens. */
    public static LocalDate keptUntil(Session session) {
        return session.day().plusDays(DAYS_KEPT);
    }
}
