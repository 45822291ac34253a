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

/** Making an agenda: blocks with minutes, in an order by their numbers, with what to look at beside them. */
@Controller("sessionsAgendaPages")
class AgendaPages {

    private static final int MOST_MINUTES = 480;

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
        int minutes = form.number("minutes", 1, MOST_MINUTES);
        var lead = form.optional("lead", 200);
        var title = kind.filter(AgendaItem.Kind::needsWords).isPresent() ? form.text("title", 200) : form.optional("title", 200);
        if (!form.ok()) return page(me, session, form);
        NotFound.unless(agendas.add(me, session, AgendaItem.of(kind.orElseThrow(), minutes, title, lead)));
        return Go.to(here(session)).saying("sessions.agenda.added");
    }

    /** The order, the minutes and what is taken off, all in one form. What was added meanwhile stays as it is. */
    @PostMapping("/sessions/{session}/agenda/order")
    Answer arrange(Me me, @PathVariable String session, Form form) {
        NotFound.unless(agendas.mayChange(me, session));
        var now = agendas.of(me, session);
        var wishes = now.stream().map(AgendaItem::id).filter(it -> form.everything().containsKey("place-" + it))
                .map(it -> wish(form, it, now.size())).toList();
        if (!form.ok()) return page(me, session, form);
        NotFound.unless(agendas.arrange(me, session, wishes));
        return Go.to(here(session)).saying("sessions.agenda.saved");
    }

    /** Only what somebody changed: a colleague may have saved the rest otherwise meanwhile. */
    private static Agendas.Wish wish(Form form, String item, int places) {
        var was = form.typed("was-" + item);
        boolean moves = !was.startsWith(form.typed("place-" + item).strip() + " ");
        boolean lasts = !was.endsWith(" " + form.typed("minutes-" + item).strip());
        return new Agendas.Wish(item, moves ? form.number("place-" + item, 1, places) : null, lasts ? form.number("minutes-" + item, 1, MOST_MINUTES) : null, form.ticked("off-" + item));
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
        var items = agendas.of(me, session);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (form.everything().containsKey("place-" + item.id())) continue;
            form.put("place-" + item.id(), String.valueOf(i + 1)).put("minutes-" + item.id(), String.valueOf(item.minutes())).put("was-" + item.id(), (i + 1) + " " + item.minutes());
        }
        return new AgendaPage(seen, AgendaLine.of(seen, items), checks.of(me, session), agendas.last(me, session).orElse(null),
                sessions.seat(me, session).filter(it -> sessions.mayPlan(it.place())).isPresent() && seen.stage() == Session.Stage.PLANNED, form);
    }

    private static String here(String session) {
        return "/sessions/" + session + "/agenda";
    }
}
