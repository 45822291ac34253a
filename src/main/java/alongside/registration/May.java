package alongside.registration;

import alongside.projects.Role;
import alongside.sessions.Seat;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    /** Whoever arranges the project opens its sessions to the public, says how many places there are, and answers the phone. */
    static boolean open(Seat who) { return who.place().arranges() && who.session().ahead(); }

    static boolean speakFor(Seat who) { return who.place().arranges() && who.session().ahead(); }

    /** Whoever runs a session knows the names of those who come, to count them in. How they are reached only those know who arrange. */
    static boolean seeNames(Seat who) { return who.runs(); }

    static boolean seeContacts(Seat who) { return who.place().arranges(); }

    static boolean countIn(Seat who) { return who.runs() && !who.session().settled(); }

    static boolean welcome(Seat who) { return countIn(who) && (who.session().on() || who.session().over()); }

    /** What people need is read by the access host alone. */
    static boolean readNeeds(Seat who) { return who.place().is(Role.ACCESS_HOST); }
}
