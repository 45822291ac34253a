package alongside.projects;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean arrange(Place who) { return who.arranges(); }

    static boolean giveRoles(Place who) { return who.arranges(); }

    /** A level is agreed by those who have a vote, and by nobody for them. */
    static boolean sayYesToALevel(Place who) { return who.votes(); }

    static boolean askForMore(Place who) { return who.votes(); }

    static boolean answerAnAsk(Place who) { return who.arranges(); }

    /** Writing down what the group agreed; `rules.Agreement` says when there is something to write down. */
    static boolean recordAgreement(Place who) { return who.arranges(); }

    static boolean publish(Place who) { return who.arranges(); }
}
