package alongside.voices;

import alongside.projects.Place;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean say(Place who) { return who.takesPart(); }

    static boolean capture(Place who, boolean runsTheSession) { return who.runsSessions() || runsTheSession; }

    static boolean see(Place who, Row what, boolean mine, boolean keptFromThem) {
        return mine || !keptFromThem && (who.runsSessions() || what.visibility() != Contribution.Visibility.FACILITATOR_ONLY && what.held() == null);
    }

    static boolean sort(Place who) { return who.runsSessions(); }

    /** What was said in one session, whoever runs it sorts. */
    static boolean sortThere(Place who, boolean runsTheSession) { return sort(who) || runsTheSession; }

    static boolean askWhy(Place who) { return who.takesPart(); }

    static boolean joinSheets(Place who) { return who.runsSessions(); }

    static boolean hide(Place who) { return who.runsSessions(); }

    static boolean setShowing(Place who) { return who.arranges(); }

    static boolean bringIn(Place who) { return who.runsSessions(); }

    static boolean use(Place who) { return who.runsSessions(); }

    static boolean takeOut(Place who) { return who.runsSessions(); }
}
