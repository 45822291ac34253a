package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.Wanted;
import alongside.sessions.Cancelling;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody who interprets cancels: written down by whoever runs the session, without a name. */
@Controller("sessionsCancelledPages")
class CancelledPages {

    private final Sessions sessions;
    private final Cancelling cancelling;

    CancelledPages(Sessions sessions, Cancelling cancelling) {
        this.sessions = sessions;
        this.cancelling = cancelling;
    }

    @GetMapping("/sessions/{session}/access/cancelled")
    Answer cancelled(Me me, @PathVariable String session) {
        return page(me, runs(me, session), Form.empty());
    }

    @PostMapping("/sessions/{session}/access/cancelled")
    Answer cancel(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var who = form.choice("who", Wanted.class);
        var instead = form.optional("instead", 300);
        if (!form.ok()) return page(me, seat, form);
        return Go.to("/sessions/" + session).saying("sessions.cancelled.saved", cancelling.cancelled(me, session, who.orElseThrow(), instead));
    }

    private Answer page(Me me, Seat seat, Form form) {
        return new CancelledPage(seat.session(), cancelling.booked(me, seat.session().id()), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
