package alongside.sessions;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A block of the agenda with the times it is planned for: they follow from its place, and are kept nowhere. */
public record TimedItem(AgendaItem item, LocalTime starts, LocalTime ends) {

    public static List<TimedItem> of(Session session, List<AgendaItem> items) {
        var timed = new ArrayList<TimedItem>();
        var at = session.starts();
        for (var item : items) {
            var ends = at.plusMinutes(item.minutes());
            timed.add(new TimedItem(item, at, ends));
            at = ends;
        }
        return timed;
    }
}
