package alongside.sessions;

/** Somebody was counted in, or out again, after the session had ended: from its paper, for example. */
public record CountedAfterwards(Session session, String person, boolean present) {}
