package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
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

    AgendaPages(Sessions sessions, Agendas agendas) {
        this.sessions = sessions;
        this.agendas = agendas;
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
        boolean rest = kind.filter(it -> it == AgendaItem.Kind.BREAK).isPresent();
        var title = rest ? form.optional("title", 200) : form.text("title", 200);
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

    private AgendaPage page(Me me, String session, Form form) {
        var seen = NotFound.unless(sessions.seenBy(me, session));
        return new AgendaPage(seen, AgendaLine.of(seen, agendas.of(me, session)), agendas.checks(me, session), form);
    }

    private static String here(String session) {
        return "/sessions/" + session + "/agenda";
    }
}
