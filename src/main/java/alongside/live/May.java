package alongside.live;

import alongside.sessions.Seat;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean run(Seat who) { return who.runs() && who.session().on(); }

    static boolean ask(Seat who) { return who.place().takesPart() && who.session().on(); }

    static boolean listen(Seat who) { return who.session().on(); }
}
