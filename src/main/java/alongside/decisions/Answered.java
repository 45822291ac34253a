package alongside.decisions;

/** What came of answering. The words of each stand under `decisions.answered.<name>`. */
public enum Answered {
    SAVED,
    /** It is closed, or was never open to this person. */
    NOT_OPEN,
    /** An objection needs its reason, so that the group can mend what is wrong. */
    REASON_MISSING,
    /** Something was answered that was not asked. */
    NOT_ASKED,
    /** They have answered themselves; what somebody else wrote down for them does not replace it. */
    ANSWERED_THEMSELVES,
    /** They have voted already, and in this vote a vote stays as it was given. */
    VOTE_STANDS,
    /** In a secret vote they have voted already; only the three words lead to that vote. */
    HAVE_VOTED,
    /** Another vote has the same three words: others are given. */
    PHRASE_TAKEN,
    /** No vote has these three words. */
    PHRASE_UNKNOWN
}
