package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.PlanChecks;
import alongside.sessions.PlanChecks.Looked;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Making an agenda: blocks with minutes, moved by buttons, with what to look at beside them. */
@Controller("sessionsAgendaPages")
class AgendaPages {

    private final Sessions sessions;
    private final Agendas agendas;
    private final PlanChecks checks;

    AgendaPages(Sessions sessions, Agendas agendas, PlanChecks checks) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.checks = checks;
    }

    @GetMapping("/sessions/{session}/agenda")
    Answer agenda(Me me, @PathVariable String session) {
        NotFound.unless(agendas.mayChange(me, session));
        return page(me, session, Form.empty());
    }

    @PostMapping("/sessions/{session}/agenda")
    Answer add(Me me, @PathVariable String session, Form form) {
        NotFound.unless(agendas.mayChange(me, session));
        var kind = form.choice("kind", AgendaItem.Kind.class);
        int minutes = form.number("minutes", 1, 480);
        var lead = form.optional("lead", 200);
        // A kind says what a break, a quiet minute or a welcome is; talking needs to say what about.
        boolean speaks = kind.filter(it -> it == AgendaItem.Kind.TALK || it == AgendaItem.Kind.TABLES || it == AgendaItem.Kind.DECISION).isPresent();
        var title = speaks ? form.text("title", 200) : form.optional("title", 200);
        if (!form.ok()) return page(me, session, form);
        NotFound.unless(agendas.add(me, session, AgendaItem.of(kind.orElseThrow(), minutes, title, lead)));
        return Go.to(here(session)).saying("sessions.agenda.added");
    }

    @PostMapping("/sessions/{session}/agenda/{item}/place")
    Answer move(Me me, @PathVariable String session, @PathVariable String item, Form form) {
        NotFound.unless(agendas.move(me, session, item, !form.typed("to").equals("later")));
        return Go.to(here(session)).saying("sessions.agenda.moved");
    }

    @PostMapping("/sessions/{session}/agenda/{item}/removal")
    Answer remove(Me me, @PathVariable String session, @PathVariable String item) {
        NotFound.unless(agendas.remove(me, session, item));
        return Go.to(here(session)).saying("sessions.agenda.removed");
    }

    @PostMapping("/sessions/{session}/agenda/beginning")
    Answer begin(Me me, @PathVariable String session, Form form) {
        NotFound.unless(agendas.mayChange(me, session));
        return Go.to(here(session)).saying(agendas.begin(me, session, form.typed("from")) ? "sessions.agenda.begun" : "sessions.agenda.not-begun");
    }

    @GetMapping("/sessions/{session}/agenda/checks/{check}")
    Answer check(Me me, @PathVariable String session, @PathVariable String check) {
        var looked = looked(me, session, check);
        var answer = looked.answer();
        return new CheckPage(NotFound.unless(sessions.seenBy(me, session)), looked, Form.with("reason", answer == null ? "" : answer.reason()));
    }

    /** No reason takes an earlier one back. */
    @PostMapping("/sessions/{session}/agenda/checks/{check}")
    Answer answer(Me me, @PathVariable String session, @PathVariable String check, Form form) {
        var looked = looked(me, session, check);
        var reason = looked.answer() == null ? form.text("reason", 500) : form.optional("reason", 500);
        if (!form.ok()) return new CheckPage(NotFound.unless(sessions.seenBy(me, session)), looked, form);
        checks.answer(me, session, looked.finding().check(), reason);
        return Go.to(here(session)).saying(reason.isBlank() ? "sessions.check.opened" : "sessions.check.kept");
    }

    private Looked looked(Me me, String session, String check) {
        NotFound.unless(agendas.mayChange(me, session));
        return NotFound.unless(checks.of(me, session).stream().filter(it -> it.finding().check().name().equals(check)).findFirst());
    }

    private AgendaPage page(Me me, String session, Form form) {
        var seen = NotFound.unless(sessions.seenBy(me, session));
        return new AgendaPage(seen, AgendaLine.of(seen, agendas.of(me, session)), checks.of(me, session), agendas.last(me, session).orElse(null),
                sessions.seat(me, session).filter(it -> sessions.mayPlan(it.place())).isPresent() && seen.stage() == Session.Stage.PLANNED, form);
    }

    private static String here(String session) {
        return "/sessions/" + session + "/agenda";
    }
}
