package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.sessions.Agendas;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.Venues;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A session on paper. */
@Controller("sessionsKitPages")
class KitPages {

    private final Sessions sessions;
    private final Agendas agendas;
    private final Venues venues;
    private final Names names;
    private final Panels panels;

    KitPages(Sessions sessions, Agendas agendas, Venues venues, Names names, Panels panels) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.venues = venues;
        this.names = names;
        this.panels = panels;
    }

    @GetMapping("/sessions/{session}/kit")
    Answer kit(Me me, @PathVariable String session) {
        var seat = NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
        return new KitPage(seat, AgendaLine.of(seat.session(), agendas.of(me, session)), venues.of(me, session), names.in(seat.place()),
                panels.at("sessions.opening", session, me), panels.at("sessions.kit", session, me));
    }
}
