package alongside.sessions;

/** The three steps of the work on a session. */
public enum Phase { PREPARED, LED, FOLLOWED_UP }
