package alongside.sessions.rules;

/** Whether something that takes in everybody in a room may be done there. Nobody's silence is a yes. */
public enum Room {
    /** Somebody said no. */
    OFF,
    /** Nobody said no, and not everybody has said yes. */
    NOT_YET,
    /** Everybody said yes. */
    ON;

    /** @param people how many are asked, of whom so many said yes and so many said no */
    public static Room of(int people, int yes, int no) {
        if (people < 0 || yes < 0 || no < 0 || yes + no > people) throw new IllegalArgumentException(people + " people, " + yes + " yes, " + no + " no");
        if (no > 0) return OFF;
        return yes == people && people > 0 ? ON : NOT_YET;
    }
}
