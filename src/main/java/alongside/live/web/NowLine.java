package alongside.live.web;

import alongside.design.AgendaLine;
import alongside.design.Look;
import alongside.live.rules.Clock;
import alongside.sessions.AgendaItem;
import alongside.sessions.TimedItem;
import java.time.LocalTime;
import java.util.List;

/** What is on now. @param on the block that is on, one or none; @param next the block that comes next, one or none */
public record NowLine(Clock clock, List<AgendaItem> on, List<AgendaItem> next) {

    /** Over by less than this is not worth a word. */
    private static final int WORTH_SAYING = 2;

    /** A line of the agenda, which says so when it is on; in a break that somebody called for none is. */
    public AgendaLine shown(Look look, TimedItem it) {
        boolean now = !clock.pause() && on.stream().anyMatch(item -> item.id().equals(it.item().id()));
        return new AgendaLine(look.time(it.starts()), title(look, it.item()), look.say("live.minutes", "n", it.item().minutes()), it.item().kind() == AgendaItem.Kind.BREAK, it.item().asks(),
                now ? look.say("live.agenda.now") : "");
    }

    public static String title(Look look, AgendaItem item) {
        return item.title().isBlank() ? look.say("sessions.kind", item.kind()) : item.title();
    }

    /** "Small tables. Ends about 11:55am." Or that nothing is on. */
    public String words(Look look) {
        if (clock.pause()) return look.say("live.now.break", "time", look.time(Clock.about(ends())));
        if (on.isEmpty()) return look.say(next.isEmpty() ? "live.now.nothing" : "live.now.soon");
        return look.say("live.now", "what", sentence(title(look, on.getFirst())), "time", look.time(Clock.about(ends())));
    }

    /** A title that asks has its mark already. */
    private static String sentence(String title) {
        return title.matches(".*[.?!]") ? title : title + ".";
    }

    /** What is asked now; nothing in a break. */
    public List<String> asks() {
        return clock.pause() || on.isEmpty() ? List.of() : on.getFirst().asks();
    }

    /** Whether it is time to look back on what was said so far. */
    public boolean recap() {
        return !clock.pause() && !on.isEmpty() && on.getFirst().kind() == AgendaItem.Kind.RECAP;
    }

    public String nextWords(Look look) {
        return next.isEmpty() ? look.say("live.next.nothing") : look.say(clock.pause() ? "live.next.back" : "live.next", "what", title(look, next.getFirst()));
    }

    /** For those who run it alone: nobody else needs to worry. */
    public String overWords(Look look) {
        if (clock.over() < WORTH_SAYING || clock.allEnds() == null) return "";
        return look.say("live.over", "n", clock.over(), "time", look.time(Clock.about(clock.allEnds())));
    }

    private LocalTime ends() {
        var ends = clock.ends();
        return ends == null ? LocalTime.MIDNIGHT : ends;
    }
}
