package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.Seat;
import alongside.sessions.SessionMoney;
import alongside.sessions.SessionMoney.UsedFor;
import alongside.sessions.SessionMoneys;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The money of a session: for what people need, and for whoever facilitates it. */
@Controller("sessionsMoneyPages")
class MoneyPages {

    private final SessionMoneys moneys;
    private final Sessions sessions;

    MoneyPages(SessionMoneys moneys, Sessions sessions) {
        this.moneys = moneys;
        this.sessions = sessions;
    }

    @GetMapping("/sessions/{session}/access/money")
    Answer access(Me me, @PathVariable String session) {
        return new AccessMoneyPage(keepsForAccess(me, session).session(), written(me, session, UsedFor.ACCESS));
    }

    /** Nothing kept needs a reason: money for access is no extra. */
    @PostMapping("/sessions/{session}/access/money")
    Answer keepForAccess(Me me, @PathVariable String session, Form form) {
        var seat = keepsForAccess(me, session);
        var planned = form.pence("planned");
        boolean none = planned.isPresent() && planned.getAsLong() == 0;
        var money = read(form, planned, none ? form.text("because", 500) : form.optional("because", 500));
        if (money == null) return new AccessMoneyPage(seat.session(), form);
        moneys.keep(me, session, UsedFor.ACCESS, money);
        return Go.to("/sessions/" + session + "/access").saying("design.saved");
    }

    private Seat keepsForAccess(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> moneys.mayKeep(it, UsedFor.ACCESS)));
    }

    @GetMapping("/sessions/{session}/facilitator/money")
    Answer leading(Me me, @PathVariable String session) {
        return leading(me, seesForLeading(me, session), written(me, session, UsedFor.LEADING));
    }

    @PostMapping("/sessions/{session}/facilitator/money")
    Answer keepForLeading(Me me, @PathVariable String session, Form form) {
        var seat = seesForLeading(me, session);
        var money = read(form, form.pence("planned"), "");
        if (money == null) return leading(me, seat, form);
        boolean kept = moneys.keep(me, session, UsedFor.LEADING, money);
        var back = Go.to("/sessions/" + session + "/facilitator/money");
        return kept ? back.saying("design.saved") : back;
    }

    private LeadingMoneyPage leading(Me me, Seat seat, Form form) {
        var money = moneys.of(me, seat.session().id(), UsedFor.LEADING).orElse(null);
        return new LeadingMoneyPage(seat.session(), money, moneys.mayKeep(seat, UsedFor.LEADING), form);
    }

    private Seat seesForLeading(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> moneys.maySee(it, UsedFor.LEADING)));
    }

    private Form written(Me me, String session, UsedFor what) {
        var form = Form.empty();
        moneys.of(me, session, what).ifPresent(it -> {
            form.putPence("planned", it.planned());
            form.put("because", it.because());
            if (it.spent() != null) form.putPence("spent", it.spent());
        });
        return form;
    }

    /** @return null while something has to be mended */
    private static @Nullable SessionMoney read(Form form, OptionalLong planned, String because) {
        Long spent = form.typed("spent").isBlank() ? null : Long.valueOf(form.pence("spent").orElse(0));
        return form.ok() ? new SessionMoney(planned.orElseThrow(), because, spent) : null;
    }
}
