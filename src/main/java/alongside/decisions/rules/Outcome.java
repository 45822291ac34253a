package alongside.decisions.rules;

/** What a count comes to. */
public enum Outcome {
    /** Agreed; or options were chosen. */
    AGREED,
    /** Somebody's objection stands. */
    OBJECTION_STANDS,
    /** The last places are shared by more options than there are places left. */
    TIE,
    /** Nobody answered. Silence is not consent. */
    NOBODY_ANSWERED
}
