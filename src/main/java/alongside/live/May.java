package alongside.live;

import alongside.sessions.Seat;
import alongside.sessions.Session;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean run(Seat who) { return who.runs() && on(who); }

    static boolean ask(Seat who) { return who.place().takesPart() && on(who); }

    static boolean listen(Seat who) { return on(who); }

    private static boolean on(Seat who) { return who.session().stage() == Session.Stage.OPEN; }
}
