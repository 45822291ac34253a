package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.TimeAfter;
import alongside.sessions.TimesAfter;
import alongside.who.Me;
import alongside.words.Dates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeping time for what comes after a session. */
@Controller("sessionsTimeAfterPages")
class TimeAfterPages {

    private static final int MOST_MINUTES = 6000;

    private final TimesAfter times;
    private final Sessions sessions;
    private final Names names;

    TimeAfterPages(TimesAfter times, Sessions sessions, Names names) {
        this.times = times;
        this.sessions = sessions;
        this.names = names;
    }

    @GetMapping("/sessions/{session}/time-after")
    Answer time(Me me, @PathVariable String session, HttpServletRequest request) {
        var now = now(me, session);
        return page(me, session, now, Form.with("owner", now.owner() == null ? "" : now.owner(), "day", Dates.day(now.day(), Looks.reading(request).locale()), "minutes", String.valueOf(now.thought()), "more", now.said() && now.minutes() == now.thought() ? "no" : "yes"));
    }

    @PostMapping("/sessions/{session}/time-after")
    Answer keep(Me me, @PathVariable String session, Form form) {
        var now = now(me, session);
        var owner = form.optional("owner", 26);
        var day = form.day("day");
        int minutes = form.number("minutes", 5, MOST_MINUTES);
        if (day.isPresent() && day.get().isBefore(seat(me, session).session().day())) form.problem("day", "sessions.after.before");
        // All that is to be mended is said at once, and each by its field.
        if (!times.maySeeTo(me, session, owner)) form.problem("owner", "design.problem.choose");
        if (!form.ok()) return page(me, session, now, form);
        if (!times.keep(me, session, owner, day.orElseThrow(), minutes, !form.typed("more").equals("no"))) form.problem("owner", "design.problem.choose");
        return form.ok() ? Go.to("/sessions/" + session + "/to-do").saying("sessions.after.saved") : page(me, session, now, form);
    }

    private TimeAfterPage page(Me me, String session, TimeAfter now, Form form) {
        var seat = seat(me, session);
        return new TimeAfterPage(seat.session(), now, names.in(seat.place()), form);
    }

    private TimeAfter now(Me me, String session) {
        return NotFound.unless(times.of(me, session));
    }

    private Seat seat(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session));
    }
}
