package alongside.registration.web;

import alongside.design.AgendaLine;
import alongside.design.Line;
import alongside.design.Look;
import alongside.sessions.AgendaItem;
import alongside.sessions.Session;
import alongside.sessions.TimedItem;
import java.util.ArrayList;
import java.util.List;

/** A session as its pages for the public show it. */
final class Facing {

    private Facing() {}

    static List<Line> when(Look look, Session session) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(look.say("registration.when"), look.say("registration.when.text", "day", look.day(session.day()), "starts", look.time(session.starts()), "ends", look.time(session.ends()))));
        if (!session.place().isBlank()) lines.add(Line.of(look.say("registration.where"), session.place()));
        if (!session.joining().isBlank()) lines.add(Line.of(look.say("registration.joining"), session.joining()));
        return lines;
    }

    static List<AgendaLine> agenda(Look look, List<TimedItem> items) {
        return items.stream().map(it -> new AgendaLine(look.time(it.starts()), it.item().title().isBlank() ? look.say("sessions.kind", it.item().kind()) : it.item().title(),
                look.say("sessions.ends-about", "time", look.time(it.ends())), it.item().kind() == AgendaItem.Kind.BREAK, it.item().asks())).toList();
    }
}
