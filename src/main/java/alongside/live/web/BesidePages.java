package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Ask;
import alongside.live.Beside;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a supporter asks for in the stead of their person. */
@Controller("liveBesidePages")
class BesidePages {

    private final Sessions sessions;
    private final Beside beside;

    BesidePages(Sessions sessions, Beside beside) {
        this.sessions = sessions;
        this.beside = beside;
    }

    @PostMapping("/sessions/{session}/live/beside/{person}")
    Answer ask(Me me, @PathVariable String session, @PathVariable String person, Form form) {
        NotFound.unless(sessions.seat(me, session).filter(it -> beside.is(me, session) && it.place().supports().contains(person)));
        var ask = form.optionalChoice("ask", Ask.class);
        return Go.to(here(session)).saying("live.asked", ask.isPresent() && beside.ask(me, session, person, ask.get()));
    }

    @PostMapping("/sessions/{session}/live/beside/requests/{request}/taking-back")
    Answer takeBack(Me me, @PathVariable String session, @PathVariable String request) {
        NotFound.unless(sessions.seat(me, session).filter(it -> beside.is(me, session)));
        return Go.to(here(session)).saying("live.taken-back", beside.takeBack(me, session, request));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live";
    }
}
