package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.projects.Role;
import alongside.sessions.Afterwards;
import alongside.sessions.Agendas;
import alongside.sessions.Invitations;
import alongside.sessions.Moves;
import alongside.sessions.Permissions;
import alongside.sessions.PlanChecks;
import alongside.sessions.PlanChecks.Looked;
import alongside.sessions.Purpose;
import alongside.sessions.Seat;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.TimeAfter;
import alongside.sessions.TimesAfter;
import alongside.sessions.Venues;
import alongside.sessions.rules.After;
import alongside.sessions.rules.Room;
import alongside.who.Me;
import alongside.words.Dates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session before, during and after: the same page for everybody, with more on it for those who run it. */
@Controller("sessionsSessionPages")
class SessionPages {

    private final Sessions sessions;
    private final Planned plan;
    private final Invitations invitations;
    private final Panels panels;
    private final InstantSource clock;

    SessionPages(Sessions sessions, Planned plan, Invitations invitations, Panels panels, InstantSource clock) {
        this.sessions = sessions;
        this.plan = plan;
        this.invitations = invitations;
        this.panels = panels;
        this.clock = clock;
    }

    /** The agenda, what to look at in it, what people permit, what changed, what the place is like, what time is kept for what comes after, and who sees to it. */
    @Component("sessionsPlanned")
    record Planned(Agendas agendas, PlanChecks checks, Permissions permissions, Moves moves, Venues venues, TimesAfter after, Afterwards afterwards) {}

    @GetMapping("/sessions/{session}")
    Answer session(Me me, @PathVariable String session) {
        var seat = NotFound.unless(sessions.seat(me, session));
        var it = seat.session();
        var today = Dates.dayOf(clock.instant());
        var agenda = AgendaLine.of(it, plan.agendas().of(me, session));
        return new SessionPage(seat, agenda,
                it.ahead() ? invitations.mine(me, session).orElse(null) : null,
                plan.permissions().mine(me, session),
                plan.permissions().room(me, session).get(Purpose.SOUND) == Room.OFF,
                it.over() && seat.runs() ? sessions.stillToSort(session) : List.of(),
                sessions.headCount(session),
                it.stage() == Session.Stage.ENDED && plan.afterwards().of(me, session).stream().anyMatch(step -> step.kind() == After.FOLLOW_UP && step.late(today)),
                it.stage() == Session.Stage.PLANNED && seat.runs() ? (int) plan.checks().of(me, session).stream().filter(Looked::open).count() : 0,
                sessions.promisedBefore(me, session), it.over() ? List.of() : plan.moves().of(me, session), it.ahead() ? plan.venues().of(me, session) : Map.of(),
                sessions.mayPlan(seat.place()),
                Stream.of("sessions.opening", "sessions.session").flatMap(slot -> panels.at(slot, session, me).stream()).toList(),
                seat.runs() || seat.place().is(Role.ACCESS_HOST) ? panels.at("sessions.run", session, me) : List.of());
    }

    @PostMapping("/sessions/{session}/opening")
    Answer open(Me me, @PathVariable String session) {
        runs(me, session);
        sessions.open(me, session);
        return Go.to("/sessions/" + session).saying("sessions.opened");
    }

    @GetMapping("/sessions/{session}/ending")
    Answer ending(Me me, @PathVariable String session, HttpServletRequest request) {
        var seat = runs(me, session);
        if (!seat.session().ahead()) return Go.to("/sessions/" + session);
        var today = Dates.dayOf(clock.instant());
        var usual = plan.after().of(me, session).filter(it -> it.said() && !it.day().isBefore(today)).map(TimeAfter::day).orElse(today.plusDays(TimesAfter.USUAL_DAYS));
        return new EndingPage(seat.session(), sessions.headCount(session), Form.with("followUp", Dates.day(usual, Looks.reading(request).locale())));
    }

    @PostMapping("/sessions/{session}/ending")
    Answer end(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        if (!seat.session().ahead()) return Go.to("/sessions/" + session);
        var followUp = form.day("followUp");
        if (followUp.isPresent() && followUp.get().isBefore(Dates.dayOf(clock.instant()))) form.problem("followUp", "sessions.ending.past");
        if (!form.ok()) return new EndingPage(seat.session(), sessions.headCount(session), form);
        sessions.end(me, session, followUp.orElseThrow());
        return Go.to("/sessions/" + session).saying("sessions.ended");
    }

    @GetMapping("/sessions/{session}/follow-up")
    Answer newDay(Me me, @PathVariable String session) {
        var it = promises(me, session);
        return it.stage() == Session.Stage.ENDED ? new FollowUpPage(it, Form.empty()) : Go.to("/sessions/" + session);
    }

    @PostMapping("/sessions/{session}/follow-up")
    Answer newDay(Me me, @PathVariable String session, Form form) {
        var it = promises(me, session);
        if (it.stage() != Session.Stage.ENDED) return Go.to("/sessions/" + session);
        var day = form.day("day");
        if (day.isPresent() && day.get().isBefore(Dates.dayOf(clock.instant()))) form.problem("day", "sessions.ending.past");
        if (!form.ok()) return new FollowUpPage(it, form);
        plan.afterwards().promiseAnew(me, session, day.orElseThrow());
        return Go.to("/sessions/" + session).saying("sessions.new-day.saved");
    }

    @PostMapping("/sessions/{session}/finishing")
    Answer finish(Me me, @PathVariable String session) {
        runs(me, session);
        return Go.to("/sessions/" + session).saying(sessions.finish(me, session) ? "sessions.finished" : "sessions.not-finished");
    }

    /** Those who run it, and whoever sees to telling people. */
    private Session promises(Me me, String session) {
        return NotFound.unless(plan.afterwards().seat(me, session, After.FOLLOW_UP)).session();
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
