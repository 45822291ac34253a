package alongside.live;

/** What somebody asks for while a session is on: at most four buttons. */
public enum Ask { SPEAK, MORE_TIME, BREAK, NOT_UNDERSTOOD }
