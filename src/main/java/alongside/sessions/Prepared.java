package alongside.sessions;

/**
 * How it stands with one thing that a person sees to before a session.
 *
 * @param seenTo whether the help they asked for was given
 */
public record Prepared(Standing standing, boolean seenTo) {

    public enum Standing { SORTED, HELP, NOT_FOR_ME }

    /** Whether somebody has still to help. */
    public boolean waits() {
        return standing == Standing.HELP && !seenTo;
    }
}
