package alongside.decisions.rules;

/**
 * A question that groups often put, ready to be filled in. Its words stand under `decisions.template.<name>`: its title,
 * when it helps, and an example of the question.
 *
 * @param kind the way it is decided
 */
public enum Template {
    QUICK_QUESTION(Kind.SINGLE_CHOICE),
    OUR_NAME(Kind.APPROVAL),
    OUR_CHARTER(Kind.CONSENT),
    GOOD_ENOUGH_TO_TRY(Kind.CONSENT),
    HOW_FAR_DO_WE_AGREE(Kind.CONSENSUS),
    YES_OR_NO(Kind.AGREE_DISAGREE),
    DOES_IT_LOOK_RIGHT(Kind.SENSE_CHECK),
    WHAT_FIRST(Kind.APPROVAL),
    WHAT_MATTERS_MOST(Kind.DOTS),
    IS_IT_GOOD_ENOUGH(Kind.SCORE),
    WHICH_ONE(Kind.INSTANT_RUNOFF),
    WHO_SPEAKS_FOR_US(Kind.SCOTTISH_STV),
    SHARING_THE_MONEY(Kind.EQUAL_SHARES),
    MOVING_MONEY(Kind.CONSENT),
    WHEN_DO_WE_MEET(Kind.TIME_POLL);

    private final Kind kind;

    Template(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
