package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Ask;
import alongside.live.Live;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything that people ask for, for whoever keeps the list: many are answered at once, and one asks for somebody else. */
@Controller("liveRequestPages")
class RequestPages {

    private final Sessions sessions;
    private final Live live;
    private final InTheRoom room;

    RequestPages(Sessions sessions, Live live, InTheRoom room) {
        this.sessions = sessions;
        this.live = live;
        this.room = room;
    }

    @GetMapping("/sessions/{session}/live/requests")
    Answer all(Me me, @PathVariable String session) {
        return page(me, session, Form.empty());
    }

    @PostMapping("/sessions/{session}/live/requests/answers")
    Answer answered(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        if (form.all("request").isEmpty()) form.problem("request", "design.problem.choose");
        if (!form.ok()) return page(me, session, form);
        form.all("request").forEach(it -> live.met(me, session, it));
        return Go.to(here(session)).saying("live.met");
    }

    /** For somebody on the telephone, or who holds up a card. */
    @PostMapping("/sessions/{session}/live/requests-for")
    Answer askFor(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        var ask = form.choice("ask", Ask.class);
        var person = form.text("for", 26);
        if (form.ok() && !live.askFor(me, session, person, ask.orElseThrow())) form.problem("for", "design.problem.choose");
        return form.ok() ? Go.to(here(session)).saying("live.asked-for") : page(me, session, form);
    }

    private RequestsPage page(Me me, String session, Form form) {
        return new RequestsPage(runs(me, session).session(), room.asking(session, live.requests(me, session)), room.names(session), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live/requests";
    }
}
