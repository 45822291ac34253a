package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.GroundRules;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How people work together today: put forward, agreed when all can live with it, and everybody reminded of it without naming anybody. */
@Controller("liveRulePages")
class RulePages {

    private final Sessions sessions;
    private final GroundRules rules;

    RulePages(Sessions sessions, GroundRules rules) {
        this.sessions = sessions;
        this.rules = rules;
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
        runs(me, session);
        return Go.to(here(session)).saying(rules.agree(me, session, form.typed("rule")) ? "live.rules.holds" : "live.rules.not");
    }

    @PostMapping("/sessions/{session}/live/rules/objection")
    Answer object(Me me, @PathVariable String session, Form form) {
        NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart()));
        return Go.to(here(session)).saying(rules.object(me, session, form.typed("rule"), form.typed("to").equals("cannot")) ? "design.saved" : "live.rules.late");
    }

    @PostMapping("/sessions/{session}/live/rules/removal")
    Answer remove(Me me, @PathVariable String session, Form form) {
        runs(me, session);
        return Go.to(here(session)).saying(rules.remove(me, session, form.typed("rule")) ? "live.rules.removed" : "live.rules.not");
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
        return new RulesPage(seat.session(), rules.of(me, seat.session().id()), seat.runs(), rules.mayObject(me, seat.session().id()), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live/rules";
    }
}
