package alongside.evidence.rules;

/** What can be known from the records about how a part was worked on. */
public enum Kind {
    /** It is said what is open, why not if not, and who decides. */
    SAID,
    /** The part is open, or partly open. */
    OPEN,
    /** Things people said. */
    HEARD,
    /** Of the things people said, those whose author was told what became of them. */
    ANSWERED,
    /** Sessions where people with lived experience were present. */
    MET,
    /** People with lived experience had joined before there was anything to choose from. */
    JOINED_BEFORE_OPTIONS,
    /** Of the votes, those held by people with lived experience. */
    LIVED_VOTES,
    /** Decisions agreed by those who had a right to decide. */
    JOINT_DECISIONS,
    /** Of these, those done as decided. */
    DONE_AS_DECIDED,
    /** Of these, those changed without the group. */
    CHANGED_OUTSIDE,
    /** Of the things people said, those whose author was told within 10 working days. */
    TOLD_IN_TIME,
    /** Of the three steps of the work (preparing, leading, following up) those where people with lived experience did it in at least half of the sessions. */
    LED_BY_LIVED,
    /** Of those who said afterwards how it was, those who said "we decided together"; in the last session that was about the part. */
    OWN_VIEW,
    /** Of the payments that were due, those that reached people in time. */
    PAID_IN_TIME
}
