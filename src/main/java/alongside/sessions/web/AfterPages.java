package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.sessions.AfterStep;
import alongside.sessions.Afterwards;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.rules.After;
import alongside.who.Me;
import alongside.words.Dates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What comes after a session: writing up, telling people, doing what was promised, each with its owner and its day. */
@Controller("sessionsAfterPages")
class AfterPages {

    private final Afterwards afterwards;
    private final AfterLines lines;
    private final Sessions sessions;
    private final Names names;
    private final InstantSource clock;

    AfterPages(Afterwards afterwards, AfterLines lines, Sessions sessions, Names names, InstantSource clock) {
        this.afterwards = afterwards;
        this.lines = lines;
        this.sessions = sessions;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/sessions/{session}/after")
    Answer all(Me me, @PathVariable String session) {
        return new AfterPage(NotFound.unless(sessions.seat(me, session).filter(it -> it.session().over())), lines.named(me, session));
    }

    @GetMapping("/sessions/{session}/after/{what}")
    Answer one(Me me, @PathVariable String session, @PathVariable String what, HttpServletRequest request) {
        var kind = kind(what);
        var seat = seat(me, session, kind);
        var step = step(me, session, kind);
        return page(seat, step, Form.with("owner", step.owner() == null ? "" : step.owner(), "day", Dates.day(step.day(), Looks.reading(request).locale())));
    }

    @PostMapping("/sessions/{session}/after/{what}")
    Answer save(Me me, @PathVariable String session, @PathVariable String what, Form form) {
        var kind = kind(what);
        var seat = seat(me, session, kind);
        var step = step(me, session, kind);
        var owner = form.optional("owner", 26);
        // The day by which people hear is given anew on its own page: everybody gets a letter.
        var day = kind == After.FOLLOW_UP ? Optional.<LocalDate>empty() : form.day("day");
        if (day.isPresent() && !day.get().equals(step.day()) && day.get().isBefore(Dates.dayOf(clock.instant()))) form.problem("day", "sessions.ending.past");
        if (!afterwards.maySeeTo(seat, owner)) form.problem("owner", "design.problem.choose");
        if (!form.ok()) return page(seat, step, form);
        // Whoever gives it away may have had no other right to it.
        day.ifPresent(it -> afterwards.put(me, session, kind, it));
        afterwards.give(me, session, kind, owner);
        return Go.to(here(session)).saying("sessions.afterwards.saved");
    }

    @PostMapping("/sessions/{session}/after/{what}/done")
    Answer done(Me me, @PathVariable String session, @PathVariable String what) {
        return say(me, session, what, true);
    }

    @PostMapping("/sessions/{session}/after/{what}/not-done")
    Answer notDone(Me me, @PathVariable String session, @PathVariable String what) {
        return say(me, session, what, false);
    }

    private Answer say(Me me, String session, String what, boolean done) {
        var kind = kind(what);
        seat(me, session, kind);
        afterwards.say(me, session, kind, done);
        return Go.to(here(session)).saying("sessions.afterwards.saved");
    }

    private AfterStepPage page(Seat seat, AfterStep step, Form form) {
        return new AfterStepPage(seat.session(), step, names.in(seat.place()), form);
    }

    private Seat seat(Me me, String session, After kind) {
        return NotFound.unless(afterwards.seat(me, session, kind));
    }

    private AfterStep step(Me me, String session, After kind) {
        return NotFound.unless(afterwards.of(me, session).stream().filter(it -> it.kind() == kind).findFirst());
    }

    private static After kind(String path) {
        return NotFound.unless(Arrays.stream(After.values()).filter(it -> path(it).equals(path)).findFirst());
    }

    static String path(After kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String here(String session) {
        return "/sessions/" + session + "/after";
    }
}
