package alongside.registration.web;

import alongside.design.AgendaLine;
import alongside.design.Form;
import alongside.design.Line;
import alongside.design.Look;
import alongside.design.Page;
import alongside.registration.Registrations.Own;
import alongside.sessions.TimedItem;
import java.util.List;

/** The page of somebody who registered, behind the address in their letter. @param asked whether they can say how it was */
public record OwnPage(Own own, String door, List<TimedItem> agenda, boolean asked, Form form) implements Page {

    public List<AgendaLine> agenda(Look look) {
        return Facing.agenda(look, agenda);
    }

    public List<Line> when(Look look) {
        return Facing.when(look, own.session());
    }
}
