package alongside.people;

import alongside.who.Me;

/** Who may do what about a person. Read it aloud. */
final class May {

    private May() {}

    static boolean isThem(Me me, String person) { return me.person().equals(person); }

    /** The person themself, or whoever arranges something they share. */
    static boolean arrangeFor(Me me, String person, Standing standing) { return isThem(me, person) || standing.arrangesFor(me, person); }
}
