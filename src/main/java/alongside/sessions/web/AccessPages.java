package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.sessions.AccessPlan;
import alongside.sessions.Arrangement;
import alongside.sessions.Preparation;
import alongside.sessions.Seat;
import alongside.sessions.SessionMoney.UsedFor;
import alongside.sessions.SessionMoneys;
import alongside.who.Me;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people need at a session, and what is arranged: counts for whoever runs it, names for the access host. */
@Controller("sessionsAccessPages")
class AccessPages {

    private final AccessPlan plan;
    private final Preparation preparation;
    private final Names names;
    private final SessionMoneys moneys;

    AccessPages(AccessPlan plan, Preparation preparation, Names names, SessionMoneys moneys) {
        this.plan = plan;
        this.preparation = preparation;
        this.names = names;
        this.moneys = moneys;
    }

    @GetMapping("/sessions/{session}/access")
    Answer access(Me me, @PathVariable String session) {
        return page(me, session, Form.empty());
    }

    @GetMapping("/sessions/{session}/access/new")
    Answer arranging(Me me, @PathVariable String session) {
        return newPage(me, hosted(me, session), Form.empty());
    }

    @PostMapping("/sessions/{session}/access")
    Answer arrange(Me me, @PathVariable String session, Form form) {
        var seat = hosted(me, session);
        var what = form.text("what", 300);
        var person = form.typed("person");
        var owner = form.typed("owner");
        if (form.ok() && plan.arrange(me, session, person.isEmpty() ? null : person, what, owner.isEmpty() ? null : owner).isEmpty()) form.problem("person", "design.problem.choose");
        return form.ok() ? Go.to(here(session)).saying("sessions.access.added") : newPage(me, seat, form);
    }

    @GetMapping("/sessions/{session}/access/{arrangement}/changing")
    Answer changing(Me me, @PathVariable String session, @PathVariable String arrangement) {
        var it = NotFound.unless(plan.find(me, session, arrangement));
        return changePage(me, session, it, Form.with("what", it.what(), "owner", it.owner() == null ? "" : it.owner()));
    }

    @PostMapping("/sessions/{session}/access/{arrangement}/changing")
    Answer change(Me me, @PathVariable String session, @PathVariable String arrangement, Form form) {
        var it = NotFound.unless(plan.find(me, session, arrangement));
        var what = form.text("what", 300);
        var owner = form.typed("owner");
        if (form.ok() && !plan.change(me, session, arrangement, what, owner.isEmpty() ? null : owner)) form.problem("owner", "design.problem.choose");
        return form.ok() ? Go.to(here(session)).saying("design.saved") : changePage(me, session, it, form);
    }

    private ArrangingPage changePage(Me me, String session, Arrangement it, Form form) {
        var seat = hosted(me, session);
        return new ArrangingPage(seat.session(), names.in(seat.place()), Map.of(), it, form);
    }

    @PostMapping("/sessions/{session}/access/{arrangement}/standing")
    Answer stands(Me me, @PathVariable String session, @PathVariable String arrangement, Form form) {
        hosted(me, session);
        var status = form.optionalChoice("status", Arrangement.Status.class);
        var instead = form.optional("instead-" + arrangement, 300);
        if (!form.ok()) return page(me, session, form);
        boolean done = status.isPresent() && plan.stands(me, session, arrangement, status.get(), status.get() == Arrangement.Status.ARRANGED ? "" : instead);
        return Go.to(here(session)).saying("sessions.access.told", done);
    }

    /** An invitation reached somebody in their own form. */
    @PostMapping("/sessions/{session}/access/reaching")
    Answer reached(Me me, @PathVariable String session, Form form) {
        hosted(me, session);
        var how = form.optionalChoice("how", How.class);
        boolean done = how.isPresent() && plan.reached(me, session, form.typed("person"), how.get().name());
        return Go.to(here(session)).saying("sessions.access.reached", done);
    }

    private ArrangingPage newPage(Me me, Seat seat, Form form) {
        return new ArrangingPage(seat.session(), names.in(seat.place()), plan.guests(me, seat.session().id()), null, form);
    }

    private Seat hosted(Me me, String session) {
        return NotFound.unless(plan.of(me, session).filter(AccessPlan.Seen::host)).seat();
    }

    private Answer page(Me me, String session, Form form) {
        var seen = NotFound.unless(plan.of(me, session));
        return new AccessPage(seen, preparation.of(me, session).orElseThrow(), names.in(seen.seat().place()), moneys.of(me, session, UsedFor.ACCESS).orElse(null), form);
    }

    private static String here(String session) {
        return "/sessions/" + session + "/access";
    }
}
