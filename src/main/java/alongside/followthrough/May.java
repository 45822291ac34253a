package alongside.followthrough;

import alongside.projects.Place;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean keep(Place who) { return who.runsSessions(); }

    /** Whoever takes part says what stands in their way. */
    static boolean name(Place who) { return who.takesPart(); }

    static boolean remove(Place who, Block block) { return keep(who) || name(who) && block.by().equals(who.person()); }

    /** The one whose promise it is says what was done; so does whoever keeps the list. */
    static boolean sayDone(Place who, Promise promise) {
        return keep(who) || promise.owner().equals(who.person()) || who.person().equals(promise.togetherWith());
    }

    /** Only the one whose promise it is makes it, or whoever arranges writes down that they made it. */
    static boolean make(Place who, Promise promise) { return who.arranges() || promise.owner().equals(who.person()); }
}
