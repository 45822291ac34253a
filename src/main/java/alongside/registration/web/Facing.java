package alongside.registration.web;

import alongside.design.Line;
import alongside.design.Look;
import alongside.sessions.Session;
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
}
