package alongside.people;

/** What a supporter may do, as far as the person they support says. Each includes the one before; none gives a vote. */
public enum Helps {
    /** Read what the person can read. */
    SEE,
    /** Write drafts that the person then looks at. */
    PREPARE,
    /** Write down what the person says, in the person's name; recorded as entered for them. */
    ACT_WITH
}
