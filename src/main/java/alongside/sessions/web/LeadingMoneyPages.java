package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.LeadingMoney;
import alongside.sessions.LeadingMoneys;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The money for whoever facilitates a session. */
@Controller("sessionsLeadingMoneyPages")
class LeadingMoneyPages {

    private final LeadingMoneys moneys;
    private final Sessions sessions;

    LeadingMoneyPages(LeadingMoneys moneys, Sessions sessions) {
        this.moneys = moneys;
        this.sessions = sessions;
    }

    @GetMapping("/sessions/{session}/facilitator/money")
    Answer money(Me me, @PathVariable String session) {
        var form = Form.empty();
        moneys.of(me, session).ifPresent(it -> {
            form.putPence("planned", it.planned());
            if (it.spent() != null) form.putPence("spent", it.spent());
        });
        return page(me, runs(me, session), form);
    }

    @PostMapping("/sessions/{session}/facilitator/money")
    Answer keep(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var planned = form.pence("planned");
        Long spent = form.typed("spent").isBlank() ? null : Long.valueOf(form.pence("spent").orElse(0));
        if (!form.ok()) return page(me, seat, form);
        boolean kept = moneys.keep(me, session, new LeadingMoney(planned.orElseThrow(), spent));
        var back = Go.to("/sessions/" + session + "/facilitator/money");
        return kept ? back.saying("design.saved") : back;
    }

    private LeadingMoneyPage page(Me me, Seat seat, Form form) {
        return new LeadingMoneyPage(seat.session(), moneys.of(me, seat.session().id()).orElse(null), moneys.mayKeep(seat), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
