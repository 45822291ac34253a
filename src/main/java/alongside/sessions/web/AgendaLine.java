package alongside.sessions.web;

import alongside.design.Look;
import alongside.sessions.AgendaItem;
import alongside.sessions.Session;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A block of the agenda with the times it is about to have. */
public record AgendaLine(AgendaItem item, LocalTime starts, LocalTime ends) {

    static List<AgendaLine> of(Session session, List<AgendaItem> items) {
        var lines = new ArrayList<AgendaLine>();
        var at = session.starts();
        for (var item : items) {
            var ends = at.plusMinutes(item.minutes());
            lines.add(new AgendaLine(item, at, ends));
            at = ends;
        }
        return lines;
    }

    /** What it is about; a break needs no words of its own. */
    public String title(Look look) {
        return item.title().isBlank() ? look.say("sessions.kind", item.kind()) : item.title();
    }

    public alongside.design.AgendaLine shown(Look look) {
        return new alongside.design.AgendaLine(look.time(starts), title(look), look.say("sessions.ends-about", "time", look.time(ends)),
                item.kind() == AgendaItem.Kind.BREAK);
    }

    boolean at(LocalTime now) {
        return !now.isBefore(starts) && now.isBefore(ends);
    }
}
