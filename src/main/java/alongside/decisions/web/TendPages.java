package alongside.decisions.web;

import alongside.decisions.Afterwards;
import alongside.decisions.Answering;
import alongside.decisions.Change;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Given;
import alongside.decisions.web.StepPage.Step;
import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.who.Me;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Looking after a decision: another round, somebody who needs longer, closing, and what became of it. */
@Controller
class TendPages {

    private final Decisions decisions;
    private final Answering answering;
    private final Afterwards afterwards;
    private final Showing showing;

    TendPages(Decisions decisions, Answering answering, Afterwards afterwards, Showing showing) {
        this.afterwards = afterwards;
        this.decisions = decisions;
        this.answering = answering;
        this.showing = showing;
    }

    @PostMapping("/decisions/{decision}/my-objection")
    Answer endMyObjection(Me me, @PathVariable String decision, Form form) {
        var it = NotFound.unless(decisions.seenBy(me, decision)
                .filter(found -> found.open() && decisions.given(found).stream().anyMatch(given -> given.person().equals(me.person()) && given.objectionStands())));
        var how = form.choice("ended", Given.Ended.class);
        var words = form.optional("endedWords", 2000);
        if (!form.ok() || how.isEmpty()) return showing.page(me, it, form);
        answering.endMyObjection(me, decision, how.get(), words);
        return back(decision, "decisions.objection.ended");
    }

    @GetMapping("/decisions/{decision}/rounds")
    Answer round(Me me, @PathVariable String decision) {
        var it = another(me, decision);
        return new StepPage(it, Step.ROUND, List.of(), Form.with("proposal", it.round().proposal()));
    }

    @PostMapping("/decisions/{decision}/rounds")
    Answer begin(Me me, @PathVariable String decision, Form form) {
        var it = another(me, decision);
        var proposal = form.text("proposal", 4000);
        var changed = form.text("changed", 2000);
        var meanwhile = form.optional("meanwhile", 2000);
        var closes = form.day("closes");
        closes.filter(day -> day.isBefore(decisions.today())).ifPresent(day -> form.problem("closes", "decisions.problem.closes-past"));
        if (!form.ok() || closes.isEmpty()) return new StepPage(it, Step.ROUND, List.of(), form);
        decisions.nextRound(me, decision, proposal, changed, meanwhile, closes.get(), form.ticked("steps"));
        return back(decision, "decisions.step.round.saved");
    }

    @GetMapping("/decisions/{decision}/absences")
    Answer absence(Me me, @PathVariable String decision) {
        var it = tended(me, decision, Decision::open);
        return new StepPage(it, Step.ABSENCE, waiting(me, it), Form.empty());
    }

    @PostMapping("/decisions/{decision}/absences")
    Answer keepOpen(Me me, @PathVariable String decision, Form form) {
        var it = tended(me, decision, Decision::open);
        var person = form.text("person", 26);
        var until = form.day("until");
        until.filter(day -> day.isBefore(decisions.today())).ifPresent(day -> form.problem("until", "decisions.problem.closes-past"));
        var because = form.optional("because", 500);
        if (waiting(me, it).stream().noneMatch(choice -> choice.value().equals(person))) form.problem("person", "design.problem.choose");
        if (!form.ok() || until.isEmpty()) return new StepPage(it, Step.ABSENCE, waiting(me, it), form);
        decisions.keepOpenFor(me, decision, person, until.get(), because);
        return back(decision, "decisions.step.absence.saved");
    }

    @GetMapping("/decisions/{decision}/interests")
    Answer interest(Me me, @PathVariable String decision) {
        return new StepPage(asked(me, decision), Step.INTEREST, List.of(), Form.empty());
    }

    @PostMapping("/decisions/{decision}/interests")
    Answer sayInterest(Me me, @PathVariable String decision, Form form) {
        var it = asked(me, decision);
        var words = form.text("words", 1000);
        if (!form.ok()) return new StepPage(it, Step.INTEREST, List.of(), form);
        afterwards.sayInterest(me, decision, words);
        return back(decision, "design.saved");
    }

    @PostMapping("/decisions/{decision}/reminders")
    Answer remind(Me me, @PathVariable String decision) {
        tended(me, decision, Decision::open);
        return back(decision, decisions.remind(me, decision) > 0 ? "decisions.reminders.sent" : "decisions.reminders.none");
    }

    @PostMapping("/decisions/{decision}/closing")
    Answer close(Me me, @PathVariable String decision) {
        tended(me, decision, it -> true);
        return back(decision, decisions.close(me, decision).isPresent() ? "decisions.closed.now" : "decisions.closed.not-yet");
    }

    @GetMapping("/decisions/{decision}/outcome")
    Answer outcome(Me me, @PathVariable String decision) {
        var it = tended(me, decision, found -> !found.open());
        var after = afterwards.aftermath(it);
        return new StepPage(it, Step.OUTCOME, List.of(), Form.with("statement", after.statement(), "reasons", after.reasons(), "review", after.review() == null ? "" : after.review().toString()));
    }

    @PostMapping("/decisions/{decision}/outcome")
    Answer writeOutcome(Me me, @PathVariable String decision, Form form) {
        var it = tended(me, decision, found -> !found.open());
        var statement = form.text("statement", 4000);
        var reasons = form.text("reasons", 4000);
        var review = form.optionalDay("review");
        if (!form.ok()) return new StepPage(it, Step.OUTCOME, List.of(), form);
        afterwards.writeOutcome(me, decision, statement, reasons, review.orElse(null));
        return back(decision, "design.saved");
    }

    @GetMapping("/decisions/{decision}/views")
    Answer view(Me me, @PathVariable String decision) {
        return new StepPage(wasAsked(me, decision), Step.VIEW, List.of(), Form.empty());
    }

    @PostMapping("/decisions/{decision}/views")
    Answer seeDifferently(Me me, @PathVariable String decision, Form form) {
        var it = wasAsked(me, decision);
        var words = form.text("words", 2000);
        if (!form.ok()) return new StepPage(it, Step.VIEW, List.of(), form);
        afterwards.seeDifferently(me, decision, words);
        return back(decision, "design.saved");
    }

    @GetMapping("/decisions/{decision}/doing")
    Answer doing(Me me, @PathVariable String decision) {
        return new StepPage(tended(me, decision, Decision::agreed), Step.DONE, List.of(), Form.empty());
    }

    @PostMapping("/decisions/{decision}/doing")
    Answer done(Me me, @PathVariable String decision, Form form) {
        var it = tended(me, decision, Decision::agreed);
        var day = form.day("day");
        day.filter(on -> on.isAfter(decisions.today())).ifPresent(on -> form.problem("day", "decisions.problem.not-yet"));
        if (!form.ok() || day.isEmpty()) return new StepPage(it, Step.DONE, List.of(), form);
        afterwards.doneAsDecided(me, decision, day.get());
        return back(decision, "design.saved");
    }

    @GetMapping("/decisions/{decision}/changes")
    Answer change(Me me, @PathVariable String decision) {
        return new StepPage(changeable(me, decision), Step.CHANGE, List.of(), Form.empty());
    }

    @PostMapping("/decisions/{decision}/changes")
    Answer changed(Me me, @PathVariable String decision, Form form) {
        var it = changeable(me, decision);
        var what = form.text("what", 2000);
        var why = form.optional("why", 2000);
        var byWhom = form.text("byWhom", 200);
        var day = form.day("day");
        day.filter(on -> on.isAfter(decisions.today())).ifPresent(on -> form.problem("day", "decisions.problem.not-yet"));
        if (!form.ok() || day.isEmpty()) return new StepPage(it, Step.CHANGE, List.of(), form);
        afterwards.changedOutside(me, decision, new Change(day.get(), what, why, byWhom));
        return back(decision, "decisions.step.change.saved");
    }

    private Decision tended(Me me, String decision, Predicate<Decision> when) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> decisions.mayTend(me, it)).filter(when));
    }

    private Decision another(Me me, String decision) {
        return tended(me, decision, it -> it.open() && it.way() == Decision.Way.CONSENT);
    }

    private Decision asked(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision)
                .filter(it -> it.open() && decisions.asked(it).stream().anyMatch(asked -> asked.person().equals(me.person()))));
    }

    private Decision wasAsked(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision)
                .filter(it -> !it.open() && decisions.asked(it).stream().anyMatch(asked -> asked.person().equals(me.person()))));
    }

    private Decision changeable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> it.agreed() && decisions.maySayItWasChanged(me, it)));
    }

    private List<Choice> waiting(Me me, Decision it) {
        if (it.secret()) return decisions.asked(it).stream().map(one -> Choice.of(one.person(), showing.name(one.person()))).toList();
        return showing.page(me, it, Form.empty()).waiting().stream().map(one -> Choice.of(one.person(), one.name())).toList();
    }

    private static Answer back(String decision, String said) {
        return Go.to("/decisions/" + decision).saying(said);
    }
}
