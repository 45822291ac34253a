package alongside.live;

import alongside.sessions.Guest;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import java.util.List;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean run(Seat who) { return who.runs() && who.session().on(); }

    /** Whoever sits at a small table writes down what is said there, and so does whoever runs the session. */
    static boolean writeForTable(Seat who, List<String> table) { return run(who) || ask(who) && table.contains(who.place().person()); }

    static boolean ask(Seat who) { return who.place().takesPart() && who.session().on(); }

    /** Whoever is there only to support somebody: they have no words of their own here, and no vote. */
    static boolean beside(Seat who) { return who.place().membership() == null && who.place().roles().isEmpty() && !who.place().supports().isEmpty(); }

    /** How it ended is said also afterwards, until all is sorted. */
    static boolean answerCard(Seat who, Card card) { return who.place().takesPart() && open(who.session(), card); }

    /** Whoever comes from outside answers what is asked in the room once they are in it. */
    static boolean answerCard(Guest who, Session session, Card card) { return who.here() && open(session, card); }

    /** A session that was run on paper is entered afterwards; whether people were ready is forgotten by then. */
    static boolean writeDownCards(Seat who, Card card) { return who.runs() && (open(who.session(), card) || card != Card.READY && who.session().stage() == Session.Stage.ENDED); }

    static boolean countHands(Seat who) { return who.runs() && (who.session().on() || who.session().stage() == Session.Stage.ENDED); }

    private static boolean open(Session session, Card card) {
        return session.on() || card == Card.CLOSING && session.stage() == Session.Stage.ENDED;
    }

    /** What is agreed for today also before it begins. */
    static boolean setRules(Seat who) { return who.runs() && who.session().ahead(); }

    static boolean listen(Seat who) { return who.session().on(); }
}
