package alongside.decisions.rules;

/** What a count comes to. */
public enum Outcome {
    /** Agreed; or options were chosen. */
    AGREED,
    /** The votes do not carry it. */
    NOT_AGREED,
    /** Somebody's objection stands. */
    OBJECTION_STANDS,
    /** Somebody is worried, or wants to talk first. */
    TALK_MORE,
    /** Fewer people answered than the group said were needed. */
    TOO_FEW,
    /** The last places are shared by more options than there are places left. */
    TIE,
    /** Nobody answered. Silence is not consent. */
    NOBODY_ANSWERED
}
