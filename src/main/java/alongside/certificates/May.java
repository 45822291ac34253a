package alongside.certificates;

import alongside.projects.Place;
import alongside.who.Me;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    /** For somebody who asks by phone, by post or in the room. */
    static boolean askFor(Place who) { return who.arranges(); }

    /** Whose it is; and whoever wrote it down for them, to print and post it, while they arrange. */
    static boolean read(Me who, Certificate it, boolean arranges) { return whose(who, it) || arranges && who.person().equals(it.enteredBy()); }

    static boolean whose(Me who, Certificate it) { return who.person().equals(it.person()); }
}
