package alongside.decisions;

import alongside.projects.Place;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    /** A question is put by somebody with a vote, or by whoever arranges. */
    static boolean propose(Place who) { return who.votes() || who.arranges(); }

    /** Rounds, reminders, closing and writing down what was decided: whoever asked the question, or arranges. Never anybody's answer. */
    static boolean tend(Place who, Decision what) { return who.arranges() || (what.proposedBy().equals(who.person()) && (propose(who) || who.runsSessions())); }

    /** What is prepared is put by whoever made it, by whoever arranges, or by whoever runs the session. */
    static boolean start(Place who, Prepared what) { return who.runsSessions() || (what.madeBy().equals(who.person()) && propose(who)); }

    /** A whole vote is made void by whoever tends it or runs the session, with a reason that everybody reads; one ballot by nobody. */
    static boolean makeVoid(Place who, Decision what) { return !what.isVoid() && (tend(who, what) || who.runsSessions()); }

    /** Who lives in a place or uses a service is written down by whoever arranges; who was asked stands on each question's page. */
    static boolean sayWhoIsOf(Place who) { return who.arranges(); }

    /** An answer that came by post, by phone or by hand is written down by whoever runs the session or arranges. */
    static boolean writeDown(Place who) { return who.runsSessions(); }

    /** The count moves on an open page only where everybody sees who answered what: a moving count of secret votes tells who voted when. */
    static boolean hearTheCount(Decision what) { return what.open() && what.openVote(); }

    /** That something was changed without the group can be said by anybody with a vote; nobody can keep it quiet. */
    static boolean sayItWasChanged(Place who) { return who.votes() || who.arranges(); }
}
