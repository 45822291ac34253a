package alongside.sessions;

/** What can be true for somebody who was at a session. */
public enum Experience { ENJOYED, LEARNED, MET_PEOPLE, COME_AGAIN }
