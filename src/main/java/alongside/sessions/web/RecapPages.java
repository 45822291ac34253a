package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.Reaching;
import alongside.sessions.Agendas;
import alongside.sessions.Invitations;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was said and decided in a session, to read and to print. */
@Controller("sessionsRecapPages")
class RecapPages {

    private final Sessions sessions;
    private final Agendas agendas;
    private final Invitations invitations;
    private final Names names;
    private final PeoplePages.Told told;

    RecapPages(Sessions sessions, Agendas agendas, Invitations invitations, Names names, PeoplePages.Told told) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.invitations = invitations;
        this.names = names;
        this.told = told;
    }

    @GetMapping("/sessions/{session}/recap")
    Answer recap(Me me, @PathVariable String session) {
        var seat = NotFound.unless(sessions.seat(me, session).filter(it -> it.session().over()));
        var recap = NotFound.unless(told.recaps().of(me, session));
        return new RecapPage(seat, agendas.of(me, session), recap, sessions.headCount(session),
                told.mixes().came(me, session).watch(), told.supporters().here(me, session).size(), seat.runs() ? byPost(seat) : List.of(), told.after().sorry(recap.after()), told.panels().at("sessions.recap", session, me),
                told.panels().at("sessions.recap.next", session, me));
    }

    /** Those of whom it concerns whose letters go on paper; most have nobody, and then nobody asks whom it concerns. */
    private List<RecapPage.ByPost> byPost(Seat seat) {
        var all = names.in(seat.place()).stream().filter(it -> it.reaching() != Reaching.EMAIL).toList();
        if (all.isEmpty()) return List.of();
        var concerned = invitations.concerned(seat);
        return all.stream().filter(it -> concerned.contains(it.id())).map(it -> new RecapPage.ByPost(it, names.pdf(it))).toList();
    }

    @PostMapping("/sessions/{session}/recap")
    Answer send(Me me, @PathVariable String session) {
        NotFound.unless(sessions.seat(me, session).filter(Seat::runs).filter(it -> it.session().over()));
        invitations.sendRecap(me, session);
        return Go.to("/sessions/" + session + "/recap").saying("sessions.recap.sent");
    }
}
