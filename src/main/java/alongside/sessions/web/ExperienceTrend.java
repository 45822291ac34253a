package alongside.sessions.web;

import alongside.design.Look;
import alongside.disclosure.OwnAnswers;
import alongside.sessions.Experience;
import alongside.sessions.Experienced;
import alongside.sessions.rules.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How it was to be at the sessions, as far as it may be shown: sessions after which fewer than five answered are left out. */
public record ExperienceTrend(List<Experienced> sessions) {

    static ExperienceTrend of(List<Experienced> all) {
        return new ExperienceTrend(all.stream().filter(it -> OwnAnswers.enough(it.answered())).toList());
    }

    /** "I enjoyed it: 7 of 9 people. More of us than before." for the last session. */
    public List<String> words(Look look) {
        if (sessions.isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        for (var what : Experience.values()) {
            var points = sessions.stream().filter(it -> shown(it, what)).map(it -> new Trend.Point(it.of(what), it.answered())).toList();
            // What cannot be shown of the last session is held against nothing, or it could be guessed.
            var trend = shown(sessions.getLast(), what) ? Trend.of(points) : Trend.FIRST;
            var line = look.say("sessions.experience.line", "what", look.say("sessions.experience.is", what), "n", count(look, sessions.getLast(), what));
            lines.add(trend == Trend.FIRST ? line : line + " " + look.say("sessions.experience.trend", trend));
        }
        return lines;
    }

    public List<String> heads(Look look) {
        var heads = new ArrayList<String>(List.of(look.say("sessions.experience.session")));
        for (var what : Experience.values()) heads.add(look.say("sessions.experience.is", what));
        return heads;
    }

    public Set<Integer> figures() {
        return Set.of(1, 2, 3, 4);
    }

    /** Latest first. */
    public List<List<String>> rows(Look look) {
        return sessions.reversed().stream().map(it -> {
            var row = new ArrayList<String>(List.of(look.say("sessions.experience.row", "title", it.session().title(), "day", look.day(it.session().day()))));
            for (var what : Experience.values()) row.add(count(look, it, what));
            return List.copyOf(row);
        }).toList();
    }

    public String last() {
        return Objects.requireNonNull(sessions.getLast()).session().title();
    }

    private static boolean shown(Experienced it, Experience what) {
        return OwnAnswers.shown(it.of(what)).isPresent();
    }

    private static String count(Look look, Experienced it, Experience what) {
        var shown = OwnAnswers.shown(it.of(what));
        return shown.isPresent() ? look.say("sessions.how-it-was.of", "n", shown.getAsLong(), "of", it.answered()) : look.say("sessions.how-it-was.few-of", "of", it.answered());
    }
}
