package alongside.sessions.rules;

/** One block of an agenda. @param rest whether it is a real stop; @param gettingToKnow whether people get to know each other in it */
public record Block(int minutes, boolean rest, boolean gettingToKnow) {}
