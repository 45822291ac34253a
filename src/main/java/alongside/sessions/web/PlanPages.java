package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Agendas;
import alongside.sessions.Moves;
import alongside.sessions.NewSession;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Dates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sessions of a project, and planning one. */
@Controller("sessionsPlanPages")
class PlanPages {

    private final Sessions sessions;
    private final Projects projects;
    private final Names names;
    private final Moves moves;
    private final Agendas agendas;
    private final InstantSource clock;

    PlanPages(Sessions sessions, Projects projects, Names names, Changing changing, InstantSource clock) {
        this.sessions = sessions;
        this.projects = projects;
        this.names = names;
        this.moves = changing.moves;
        this.agendas = changing.agendas;
        this.clock = clock;
    }

    /** What a plan is made of, and how it changes. */
    @Component("sessionsChanging")
    record Changing(Moves moves, Agendas agendas) {}

    @GetMapping("/projects/{project}/sessions")
    Answer list(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var today = Dates.dayOf(clock.instant());
        var all = sessions.of(place);
        return new SessionsPage(place.project(),
                all.stream().filter(it -> it.ahead() && !it.day().isBefore(today)).toList(),
                all.stream().filter(it -> !it.ahead() || it.day().isBefore(today)).toList().reversed(),
                sessions.mayPlan(place), agendas.minutesToKnowEachOther(place));
    }

    @GetMapping("/projects/{project}/sessions/new")
    Answer start(Me me, @PathVariable String project) {
        var place = mayPlan(me, project);
        return page(place, "", false, List.of(), Form.with("reading", "0", "remind", String.valueOf(NewSession.USUAL_REMINDER)));
    }

    @PostMapping("/projects/{project}/sessions")
    Answer plan(Me me, @PathVariable String project, Form form) {
        var place = mayPlan(me, project);
        var plan = read(form, place, NewSession.USUAL_REMINDER);
        if (plan.isEmpty()) return page(place, "", false, List.of(), form);
        return Go.to("/sessions/" + sessions.plan(me, place, plan.get()) + "/agenda").saying("sessions.plan.saved");
    }

    @GetMapping("/sessions/{session}/plan")
    Answer again(Me me, @PathVariable String session, HttpServletRequest request) {
        var plan = NotFound.unless(sessions.planned(me, session));
        var place = NotFound.unless(sessions.seat(me, session)).place();
        var locale = Looks.reading(request).locale();
        return page(place, session, moves.anybodyInvited(me, session), moves.rest(me, session), Form.with("title", plan.title(), "purpose", plan.purpose(), "hoped", plan.hoped(), "day", Dates.day(plan.day(), locale),
                "starts", Dates.time(plan.starts(), locale), "ends", Dates.time(plan.ends(), locale), "place", plan.place(), "joining", plan.joining(),
                "reading", String.valueOf(plan.readingMinutes()), "facilitator", plan.facilitator() == null ? "" : plan.facilitator(),
                "noteTaker", plan.noteTaker() == null ? "" : plan.noteTaker(), "remind", String.valueOf(plan.remindDays())));
    }

    @PostMapping("/sessions/{session}/plan")
    Answer change(Me me, @PathVariable String session, Form form) {
        var was = NotFound.unless(sessions.planned(me, session));
        var place = NotFound.unless(sessions.seat(me, session)).place();
        var plan = read(form, place, was.remindDays());
        var because = form.optional("because", 500);
        boolean tells = plan.isPresent() && moves.needsReason(me, session, plan.get(), form.ticked("rest"));
        if (tells && because.isEmpty()) form.problem("because", "sessions.move.needs-reason");
        if (!form.ok()) return page(place, session, moves.anybodyInvited(me, session), moves.rest(me, session), form);
        NotFound.unless(moves.change(me, session, plan.orElseThrow(), because, form.ticked("rest")));
        return Go.to("/sessions/" + session).saying(tells ? "sessions.move.saved" : "sessions.plan.changed");
    }

    private Place mayPlan(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(sessions::mayPlan));
    }

    /** @param session blank for a new one */
    private NewSessionPage page(Place place, String session, boolean invited, List<Session> rest, Form form) {
        return new NewSessionPage(place.project(), session, invited, rest, names.in(place), form);
    }

    /** @param remind how many days before people are reminded when the form does not say */
    private Optional<NewSession> read(Form form, Place place, int remind) {
        var title = form.text("title", 200);
        var purpose = form.text("purpose", 2000);
        var hoped = form.optional("hoped", 500);
        var day = form.day("day");
        var starts = form.time("starts");
        var ends = form.time("ends");
        var where = form.optional("place", 500);
        var joining = form.optional("joining", 1000);
        int reading = form.number("reading", 0, 600);
        if (where.isEmpty() && joining.isEmpty()) form.problem("place", "sessions.plan.no-place");
        if (starts.isPresent() && ends.isPresent() && !ends.get().isAfter(starts.get())) form.problem("ends", "sessions.plan.ends-first");
        var facilitator = one(form, "facilitator", place);
        var noteTaker = one(form, "noteTaker", place);
        if (!form.ok()) return Optional.empty();
        return Optional.of(new NewSession(title, purpose, day.orElseThrow(), starts.orElseThrow(), ends.orElseThrow(), where, joining,
                reading, facilitator, noteTaker, NewSessionPage.REMIND.stream().filter(it -> form.chose("remind", String.valueOf(it))).findFirst().orElse(remind), hoped));
    }

    private @Nullable String one(Form form, String field, Place place) {
        var id = form.typed(field);
        return names.in(place).stream().anyMatch(it -> it.id().equals(id)) ? id : null;
    }
}
