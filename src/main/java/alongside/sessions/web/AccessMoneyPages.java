package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.AccessMoneys;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The money for what people need at a session. */
@Controller("sessionsAccessMoneyPages")
class AccessMoneyPages {

    private final AccessMoneys moneys;
    private final Sessions sessions;

    AccessMoneyPages(AccessMoneys moneys, Sessions sessions) {
        this.moneys = moneys;
        this.sessions = sessions;
    }

    @GetMapping("/sessions/{session}/access/money")
    Answer money(Me me, @PathVariable String session) {
        var form = Form.empty();
        moneys.of(me, session).ifPresent(it -> {
            form.putPence("planned", it.planned());
            form.put("because", it.because());
            if (it.spent() != null) form.putPence("spent", it.spent());
        });
        return new AccessMoneyPage(keeps(me, session).session(), form);
    }

    /** Nothing kept needs a reason: money for access is no extra. */
    @PostMapping("/sessions/{session}/access/money")
    Answer keep(Me me, @PathVariable String session, Form form) {
        var seat = keeps(me, session);
        var planned = form.pence("planned");
        boolean none = planned.isPresent() && planned.getAsLong() == 0;
        var because = none ? form.text("because", 500) : form.optional("because", 500);
        Long spent = form.typed("spent").isBlank() ? null : Long.valueOf(form.pence("spent").orElse(0));
        if (!form.ok()) return new AccessMoneyPage(seat.session(), form);
        moneys.keep(me, session, planned.orElseThrow(), because, spent);
        return Go.to("/sessions/" + session + "/access").saying("design.saved");
    }

    private Seat keeps(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(moneys::mayKeep));
    }
}
