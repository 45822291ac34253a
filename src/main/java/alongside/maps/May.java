package alongside.maps;

import alongside.projects.Place;
import org.jspecify.annotations.Nullable;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    /** A question for many people is opened, tended and closed by whoever arranges the project. */
    static boolean open(Place who) { return who.arranges(); }

    static boolean tend(Place who) { return who.arranges(); }

    /** Sheets that came by post and calls are written down by whoever runs sessions or arranges. */
    static boolean enter(Place who) { return who.runsSessions(); }

    /** Everybody who takes part answers; with an open link anybody does; with a code whoever has one. */
    static boolean answer(MapQuestion what, @Nullable Place who, boolean hasCode) {
        if (what.closed()) return false;
        return what.who() == MapQuestion.Who.LINK || hasCode || (who != null && who.takesPart());
    }

    static boolean see(MapQuestion what, @Nullable Place who) { return what.outside() || who != null; }

    /** What came out is read by those who may answer, as soon as they answered something or it is closed; by whoever tends it always. */
    static boolean readResults(MapQuestion what, @Nullable Place who, boolean answered) {
        return (who != null && who.runsSessions()) || answered || what.closed();
    }
}
