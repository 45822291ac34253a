package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.people.People;
import alongside.sessions.NextStep;
import alongside.sessions.NextSteps;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What each person will do next themselves: their own, others', and written down for somebody. */
@Controller("sessionsNextStepPages")
class NextStepPages {

    private static final int MOST = 500;

    private enum Shared { NO, YES }

    private final Sessions sessions;
    private final NextSteps steps;
    private final People people;
    private final Names names;

    NextStepPages(Sessions sessions, NextSteps steps, People people, Names names) {
        this.sessions = sessions;
        this.steps = steps;
        this.people = people;
        this.names = names;
    }

    @GetMapping("/sessions/{session}/next-step")
    Answer mine(Me me, @PathVariable String session) {
        var seat = seat(me, session);
        // Whoever said one already changes it, and does not begin anew.
        var mine = steps.mine(me, session);
        return page(me, seat, Form.with("words", mine.map(NextStep::words).orElse(""), "shared", (mine.filter(NextStep::shared).isPresent() ? Shared.YES : Shared.NO).name(),
                "remind", NextSteps.Remind.TWO_WEEKS.name()));
    }

    @PostMapping("/sessions/{session}/next-step")
    Answer say(Me me, @PathVariable String session, Form form) {
        var seat = NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart()));
        var words = form.text("words", MOST);
        var shared = form.choice("shared", Shared.class);
        var remind = form.choice("remind", NextSteps.Remind.class);
        if (!form.ok()) return page(me, seat, form);
        boolean said = steps.say(me, session, words, shared.orElseThrow() == Shared.YES, remind.orElseThrow());
        return Go.to(here(session)).saying("sessions.next-step.saved", said);
    }

    @PostMapping("/sessions/{session}/next-step/taking-back")
    Answer takeBack(Me me, @PathVariable String session) {
        NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart()));
        steps.takeBack(me, session);
        return Go.to(here(session)).saying("sessions.next-step.taken-back");
    }

    @GetMapping("/sessions/{session}/next-steps/new")
    Answer forSomebody(Me me, @PathVariable String session, Form address) {
        var seat = runs(me, session);
        return steps.maySayForOthers(seat) ? new NextStepForPage(seat.session(), names.in(seat.place()), Form.with("shared", Shared.NO.name(), "remind", NextSteps.Remind.TWO_WEEKS.name(), "how", address.optionalChoice("how", How.class).map(Enum::name).orElse("")).goingBack(address)) : Go.to("/sessions/" + session);
    }

    @PostMapping("/sessions/{session}/next-steps")
    Answer sayFor(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var person = form.text("person", 26);
        var words = form.text("words", MOST);
        var shared = form.choice("shared", Shared.class);
        var remind = form.choice("remind", NextSteps.Remind.class);
        var how = form.choice("how", How.class);
        if (form.ok() && !steps.sayFor(me, session, person, words, shared.orElseThrow() == Shared.YES, remind.orElseThrow(), how.orElseThrow())) form.problem("person", "design.problem.choose");
        if (!form.ok()) return new NextStepForPage(seat.session(), names.in(seat.place()), form);
        // Of a pile of slips the next one.
        return Go.to(form.back().isEmpty() ? here(session) : "/sessions/" + session + "/next-steps/new?how=" + how.orElseThrow() + form.back("&")).saying("sessions.next-step.saved-for");
    }

    private NextStepPage page(Me me, Seat seat, Form form) {
        var id = seat.session().id();
        var shared = steps.shared(me, id).stream().filter(it -> !it.person().equals(me.person())).toList();
        var called = new HashMap<String, String>();
        people.find(shared.stream().map(NextStep::person).collect(Collectors.toSet())).forEach((person, it) -> called.put(person, it.name()));
        return new NextStepPage(seat.session(), steps.mine(me, id).orElse(null), shared, called, steps.maySay(seat), steps.maySayForOthers(seat), form);
    }

    private Seat seat(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session));
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/next-step";
    }
}
