package alongside.sessions;

/** Something that is still to sort after a session; contributed by the rooms above and shown on the session's page. */
public interface ClosingCheck {

    /** The key of its words, with the plural place {open}. */
    String words();

    /** How many are still to sort; 0 when all is done. */
    int open(String session);

    /** Where they are sorted. */
    String href(String session);
}
