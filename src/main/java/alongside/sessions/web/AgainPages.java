package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.Series;
import alongside.sessions.Series.Day;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.rules.Again;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session that comes again: how often, then one look at the days, then they are made. */
@Controller("sessionsAgainPages")
class AgainPages {

    private final Sessions sessions;
    private final Series series;

    AgainPages(Sessions sessions, Series series) {
        this.sessions = sessions;
        this.series = series;
    }

    @GetMapping("/sessions/{session}/again")
    Answer again(Me me, @PathVariable String session) {
        return page(planned(me, session), Form.with("by", Again.By.WEEKS.name(), "every", "2", "times", "5"));
    }

    @PostMapping("/sessions/{session}/again")
    Answer howOften(Me me, @PathVariable String session, Form form) {
        var it = planned(me, session);
        var again = read(it, form);
        if (!form.ok()) return page(it, form);
        return Go.to(days(it) + "?by=" + again.by() + "&every=" + again.every() + "&times=" + again.times());
    }

    @GetMapping("/sessions/{session}/again/days")
    Answer look(Me me, @PathVariable String session, Form form) {
        var it = planned(me, session);
        var again = read(it, form);
        if (!form.ok()) return Go.to("/sessions/" + session + "/again");
        var days = NotFound.unless(series.look(me, session, again));
        // What is free is chosen; a day with something on it is looked at first.
        var free = days.stream().filter(day -> day.clashes().isEmpty() && day.taken().isEmpty()).map(day -> day.day().toString()).toList();
        return new AgainDaysPage(it, again, days, new Form(Map.of("day", free)));
    }

    @PostMapping("/sessions/{session}/again/days")
    Answer make(Me me, @PathVariable String session, Form form) {
        var it = planned(me, session);
        var again = read(it, form);
        if (!form.ok()) return Go.to("/sessions/" + session + "/again");
        List<Day> days = NotFound.unless(series.look(me, session, again));
        Set<LocalDate> on = days.stream().map(Day::day).filter(day -> form.chose("day", day.toString())).collect(Collectors.toSet());
        // Sent twice: they are there.
        if (on.isEmpty() && form.all("day").isEmpty()) {
            form.problem("day", "sessions.again.none");
            return new AgainDaysPage(it, again, days, form);
        }
        NotFound.unless(series.repeat(me, session, again, on));
        return Go.to("/projects/" + it.project() + "/sessions").saying("sessions.again.saved");
    }

    private static Again read(Session session, Form form) {
        var by = form.choice("by", Again.By.class).filter(Again.ways(session.day())::contains);
        if (by.isEmpty() && form.problemOf("by").isEmpty()) form.problem("by", "design.problem.choose");
        return new Again(by.orElse(Again.By.WEEKS), form.number("every", 1, Again.MOST_EVERY), form.number("times", 1, Again.MOST_TIMES));
    }

    private static AgainPage page(Session session, Form form) {
        return new AgainPage(session, Again.ways(session.day()), form);
    }

    private static String days(Session session) {
        return "/sessions/" + session.id() + "/again/days";
    }

    private Session planned(Me me, String session) {
        NotFound.unless(series.look(me, session, new Again(Again.By.WEEKS, 1, 1)));
        return NotFound.unless(sessions.seenBy(me, session));
    }
}
