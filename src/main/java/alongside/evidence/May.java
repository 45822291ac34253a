package alongside.evidence;

import alongside.projects.Place;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    /** Those with a vote confirm or dispute what the facts show. Whoever arranges cannot do it for them. */
    static boolean say(Place who) { return who.votes(); }
}
