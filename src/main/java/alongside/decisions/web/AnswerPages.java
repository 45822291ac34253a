package alongside.decisions.web;

import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.StandIns;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.who.Me;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering: choose, look at it once more, save; and the same for somebody whose answer came on paper or by phone. */
@Controller
class AnswerPages {

    private final Decisions decisions;
    private final Answering answering;
    private final StandIns standIns;
    private final Showing showing;

    AnswerPages(Decisions decisions, Answering answering, StandIns standIns, Showing showing) {
        this.decisions = decisions;
        this.answering = answering;
        this.standIns = standIns;
        this.showing = showing;
    }

    @GetMapping("/decisions/{decision}/answer")
    Answer change(Me me, @PathVariable String decision) {
        var it = answerable(me, decision);
        var form = Form.empty();
        decisions.given(it).stream().filter(given -> given.person().equals(me.person()) && given.round() == it.round().number()).findFirst()
                .ifPresent(given -> Ballots.fill(form, it, new NewAnswer(given.answer(), given.because(), given.marks())));
        return AnswerPage.own(it, form);
    }

    /** The check page; nothing is saved yet. */
    @PostMapping("/decisions/{decision}/answer")
    Answer check(Me me, @PathVariable String decision, Form form) {
        var over = over(me, decision);
        if (over.isPresent()) return showing.tooLate(me, over.get(), form.typed("because"));
        var it = answerable(me, decision);
        var answer = read(it, form);
        if (answer.isEmpty()) return AnswerPage.own(it, form);
        return CheckPage.own(it, answer.get(), null);
    }

    @PostMapping("/decisions/{decision}/answers")
    Answer save(Me me, @PathVariable String decision, Form form) {
        var over = over(me, decision);
        if (over.isPresent()) return showing.tooLate(me, over.get(), form.typed("because"));
        var it = answerable(me, decision);
        var answer = form.ticked("again") ? Optional.<NewAnswer>empty() : read(it, form);
        if (answer.isEmpty()) return AnswerPage.own(it, form);
        var saved = answering.answer(me, decision, answer.get());
        if (saved == Answered.SAVED) return Go.to("/decisions/" + decision).saying(it.asking().stands() ? "decisions.answered.saved.stands" : "decisions.answered.saved");
        form.problem(Ballots.first(it), "decisions.answered." + key(saved));
        return AnswerPage.own(it, form);
    }

    @GetMapping("/decisions/{decision}/answers/{person}")
    Answer writeDown(Me me, @PathVariable String decision, @PathVariable String person) {
        var it = writable(me, decision, person);
        return forThem(me, it, person, Form.empty());
    }

    @PostMapping("/decisions/{decision}/answers/{person}/check")
    Answer checkFor(Me me, @PathVariable String decision, @PathVariable String person, Form form) {
        var it = writable(me, decision, person);
        var how = form.choice("how", How.class);
        var answer = read(it, form);
        if (answer.isEmpty() || how.isEmpty()) return forThem(me, it, person, form);
        return new CheckPage(it, person, showing.name(person), answer.get(), how.get(), form.ticked("readBack"), standIns.votesFor(me, it, person), null);
    }

    @PostMapping("/decisions/{decision}/answers/{person}")
    Answer saveFor(Me me, @PathVariable String decision, @PathVariable String person, Form form) {
        var it = writable(me, decision, person);
        var how = form.choice("how", How.class);
        var answer = read(it, form);
        if (form.ticked("again") || answer.isEmpty() || how.isEmpty()) return forThem(me, it, person, form);
        var saved = answering.answerFor(me, decision, person, answer.get(), how.get(), form.ticked("readBack"));
        if (saved == Answered.SAVED) return Go.to("/decisions/" + decision).saying("decisions.answered.written-down");
        form.problem(Ballots.first(it), "decisions.answered." + key(saved));
        return forThem(me, it, person, form);
    }

    private AnswerPage forThem(Me me, Decision it, String person, Form form) {
        return new AnswerPage(it, person, showing.name(person), standIns.maySay(me, it, person), standIns.votesFor(me, it, person), form);
    }

    /** Where it closed while somebody who was asked was answering. */
    private Optional<Decision> over(Me me, String decision) {
        return decisions.seenBy(me, decision).filter(it -> !it.secret() && !it.open() && decisions.asked(it).stream().anyMatch(asked -> asked.person().equals(me.person())));
    }

    private Decision answerable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> !it.secret() && decisions.mayAnswer(me, it)));
    }

    private Decision writable(Me me, String decision, String person) {
        return NotFound.unless(decisions.seenBy(me, decision)
                .filter(it -> it.open() && !it.secret() && decisions.mayWriteDownFor(me, it, person))
                .filter(it -> decisions.asked(it).stream().anyMatch(asked -> asked.person().equals(person))));
    }

    private static Optional<NewAnswer> read(Decision decision, Form form) {
        return Ballots.read(decision, form);
    }

    private static String key(Answered answered) {
        return answered.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
