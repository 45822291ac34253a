package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.sessions.PrepItem;
import alongside.sessions.Preparation;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Preparing others' being there: who asks for what, who is not ready yet, and what they say not on this screen. */
@Controller("sessionsPreparationPages")
class PreparationPages {

    private final Sessions sessions;
    private final Preparation preparation;
    private final Names names;

    PreparationPages(Sessions sessions, Preparation preparation, Names names) {
        this.sessions = sessions;
        this.preparation = preparation;
        this.names = names;
    }

    @GetMapping("/sessions/{session}/preparation")
    Answer preparation(Me me, @PathVariable String session) {
        var it = NotFound.unless(preparation.of(me, session));
        var whom = new LinkedHashSet<>(it.waiting());
        it.asks().forEach(ask -> whom.add(ask.person()));
        return new PreparationPage(it, names.of(whom));
    }

    @PostMapping("/sessions/{session}/preparation/seen-to")
    Answer seenTo(Me me, @PathVariable String session, Form form) {
        NotFound.unless(preparation.of(me, session));
        var what = form.optionalChoice("what", PrepItem.class);
        boolean done = what.isPresent() && preparation.seenTo(me, session, form.typed("person"), what.get());
        return Go.to(here(session)).saying("sessions.preparation.told", done);
    }

    @GetMapping("/sessions/{session}/preparation/new")
    Answer writing(Me me, @PathVariable String session) {
        return page(me, writes(me, session), Form.empty());
    }

    @PostMapping("/sessions/{session}/preparation")
    Answer write(Me me, @PathVariable String session, Form form) {
        var seat = writes(me, session);
        var person = form.text("person", 26);
        var said = Stream.of(PrepItem.values()).filter(it -> form.chose("what", it.name())).collect(Collectors.toCollection(() -> EnumSet.noneOf(PrepItem.class)));
        if (said.isEmpty()) form.problem("what", "design.problem.choose");
        var how = form.choice("how", How.class);
        if (form.ok() && !preparation.writeDown(me, session, person, said, how.orElseThrow())) form.problem("person", "design.problem.choose");
        return form.ok() ? Go.to(seat.runs() ? here(session) : "/sessions/" + session).saying("sessions.preparation.written-down") : page(me, seat, form);
    }

    private Answer page(Me me, Seat seat, Form form) {
        var session = seat.session();
        return new PreparationForPage(session, seat.runs() ? here(session.id()) : "/sessions/" + session.id(), names.of(preparation.writesFor(me, session.id())), form);
    }

    private Seat writes(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> !preparation.writesFor(me, session).isEmpty()));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/preparation";
    }
}
