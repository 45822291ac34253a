package alongside.sessions;

/** What a person sees to before a session, so that being there is easy; READY is their own word that all is well. */
public enum PrepItem { TRAVEL, FORMAT, CALL, SUPPORTER, BRIEFING, SOMEBODY, READY }
