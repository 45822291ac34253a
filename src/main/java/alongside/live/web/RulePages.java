package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.GroundRules;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How people work together today: put forward, agreed when all can live with it, and everybody reminded of it without naming anybody. */
@Controller("liveRulePages")
class RulePages {

    private final Sessions sessions;
    private final GroundRules rules;
    private final OnScreens screens;

    RulePages(Sessions sessions, GroundRules rules, OnScreens screens) {
        this.sessions = sessions;
        this.rules = rules;
        this.screens = screens;
    }

    @GetMapping("/sessions/{session}/live/rules")
    Answer rules(Me me, @PathVariable String session) {
        return page(me, NotFound.unless(sessions.seat(me, session)), Form.empty());
    }

    @PostMapping("/sessions/{session}/live/rules")
    Answer add(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var words = form.text("words", 300);
        if (!form.ok()) return page(me, seat, form);
        return Go.to(here(session)).saying(rules.add(me, session, words) ? "live.rules.added" : "live.rules.not");
    }

    @PostMapping("/sessions/{session}/live/rules/agreement")
    Answer agree(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        return each(me, seat, form, "agreed", "live.rules.holds", it -> rules.agree(me, session, it));
    }

    /** What is ticked one cannot live with, and with what is not ticked one can. */
    @PostMapping("/sessions/{session}/live/rules/objection")
    Answer object(Me me, @PathVariable String session, Form form) {
        NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart()));
        boolean asked = !form.all("listed").isEmpty();
        for (var rule : form.all("listed")) asked &= rules.object(me, session, rule, form.chose("cannot", rule));
        return Go.to(here(session)).saying(asked ? "design.saved" : "live.rules.late");
    }

    @PostMapping("/sessions/{session}/live/rules/removal")
    Answer remove(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        return each(me, seat, form, "away", "live.rules.removed", it -> rules.remove(me, session, it));
    }

    private Answer each(Me me, Seat seat, Form form, String field, String said, Predicate<String> what) {
        if (form.all(field).isEmpty()) form.problem(field, "design.problem.choose");
        if (!form.ok()) return page(me, seat, form);
        boolean done = true;
        for (var rule : form.all(field)) done &= what.test(rule);
        return Go.to(here(seat.session().id())).saying(done ? said : "live.rules.not");
    }

    @PostMapping("/sessions/{session}/live/rules/reminder")
    Answer remind(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        if (form.chose("to", "enough")) return Go.to(here(session)).saying(rules.remind(me, session, "") ? "live.rules.enough" : "live.rules.not");
        var which = form.text("which", 36);
        var chosen = page(me, seat, form).which().stream().filter(it -> it.value().equals(which)).findFirst();
        if (form.ok() && chosen.isEmpty()) form.problem("which", "design.problem.choose");
        if (!form.ok()) return page(me, seat, form);
        return Go.to(here(session)).saying(rules.remind(me, session, chosen.orElseThrow().label()) ? "live.rules.reminded" : "live.rules.not");
    }

    private RulesPage page(Me me, Seat seat, Form form) {
        var session = seat.session();
        var now = rules.of(me, session.id());
        boolean full = seat.runs() && session.on() && now.putForward().isEmpty() && screens.full(me, session.id());
        return new RulesPage(session, now, seat.runs(), rules.mayObject(me, session.id()), full, form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live/rules";
    }
}
