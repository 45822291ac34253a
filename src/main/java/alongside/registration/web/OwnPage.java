package alongside.registration.web;

import alongside.design.AgendaLine;
import alongside.design.Form;
import alongside.design.Line;
import alongside.design.Look;
import alongside.design.Page;
import alongside.registration.Registrations.Own;
import alongside.sessions.Arrangement;
import alongside.sessions.TimedItem;
import java.util.List;

/** The page of somebody who registered, behind the address in their letter. @param asked whether they can say how it was; @param arranged what is arranged for them */
public record OwnPage(Own own, String door, List<TimedItem> agenda, boolean asked, List<Arrangement> arranged, Form form) implements Page {

    public List<AgendaLine> agenda(Look look) {
        return Facing.agenda(look, agenda);
    }

    /** What the way to it says: how to go on is asked first, and afterwards whether it was right. */
    public String aboutIt() {
        if (own.session().ahead() && arranged.stream().anyMatch(Arrangement::waitsForChoice)) return "sessions.way-on.say";
        return own.session().over() && arranged.stream().anyMatch(Arrangement::asksWhetherRight) ? "sessions.right.title" : "sessions.arranged.title";
    }

    public List<Line> when(Look look) {
        return Facing.when(look, own.session());
    }
}
