package alongside.sessions;

/** A person's answer to "may we record?". One "no" turns recording off for the room. */
public enum Permission { YES, NO, NOT_SURE }
