package alongside.sessions;

/**
 * A block of a session with its time and purpose.
 *
 * @param lead who leads it, in words; may be blank
 */
public record AgendaItem(String id, Kind kind, int minutes, String title, String lead) {

    /** What kind of time it is. */
    public enum Kind { WELCOME, GETTING_TO_KNOW, TALK, TABLES, RECAP, DECISION, NEXT_STEPS, BREAK }

    /** One that is not kept yet. */
    public static AgendaItem of(Kind kind, int minutes, String title, String lead) {
        return new AgendaItem("", kind, minutes, title, lead);
    }
}
