package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.sessions.Agendas;
import alongside.sessions.Invitations;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.Venues;
import alongside.who.Me;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A session on paper. */
@Controller("sessionsKitPages")
class KitPages {

    private final Sessions sessions;
    private final Plan plan;
    private final Who who;
    private final AskedAbout about;
    private final Panels panels;

    KitPages(Sessions sessions, Plan plan, Who who, AskedAbout about, Panels panels) {
        this.sessions = sessions;
        this.plan = plan;
        this.who = who;
        this.about = about;
        this.panels = panels;
    }

    @Component("sessionsKitPlan")
    record Plan(Agendas agendas, Venues venues) {}

    @Component("sessionsKitWho")
    record Who(Names names, Invitations invitations) {}

    @GetMapping("/sessions/{session}/kit")
    Answer kit(Me me, @PathVariable String session) {
        var seat = NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
        return new KitPage(seat, AgendaLine.of(seat.session(), plan.agendas.of(me, session)), plan.venues.of(me, session), who.names.in(seat.place()),
                who.names.supporting(who.invitations.supporting(seat)), about.of(me, seat),
                panels.at("sessions.opening", session, me), panels.at("sessions.kit", session, me));
    }
}
