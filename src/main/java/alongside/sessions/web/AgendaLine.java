package alongside.sessions.web;

import alongside.design.Look;
import alongside.sessions.AgendaItem;
import alongside.sessions.Session;
import alongside.sessions.TimedItem;
import java.time.LocalTime;
import java.util.List;

/** A block of the agenda in words, with the times it is about to have. */
public record AgendaLine(AgendaItem item, LocalTime starts, LocalTime ends) {

    static List<AgendaLine> of(Session session, List<AgendaItem> items) {
        return TimedItem.of(session, items).stream().map(it -> new AgendaLine(it.item(), it.starts(), it.ends())).toList();
    }

    /** What it is about; a break needs no words of its own. */
    public String title(Look look) {
        return item.title().isBlank() ? look.say("sessions.kind", item.kind()) : item.title();
    }

    public alongside.design.AgendaLine shown(Look look) {
        return new alongside.design.AgendaLine(look.time(starts), title(look), look.say("sessions.ends-about", "time", look.time(ends)),
                item.kind() == AgendaItem.Kind.BREAK, item.asks());
    }
}
