package alongside.decisions.web;

import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.who.Me;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The paper ballots of an open vote: a line a person, all on one page, and looked at before they are saved. */
@Controller("decisionsBallotsPages")
class BallotsPages {

    private final Decisions decisions;
    private final Answering answering;
    private final Roll roll;

    BallotsPages(Decisions decisions, Answering answering, Roll roll) {
        this.decisions = decisions;
        this.answering = answering;
        this.roll = roll;
    }

    @GetMapping("/decisions/{decision}/ballots")
    Answer ballots(Me me, @PathVariable String decision, Form address) {
        return page(writable(me, decision), Map.of(), Form.empty().goingBack(address));
    }

    @PostMapping("/decisions/{decision}/ballots/check")
    Answer check(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var people = awaited(it, form).people().keySet();
        var copied = Copied.read(it, people, form);
        if (form.ok() && copied.isEmpty() && !people.isEmpty()) form.problem(Copied.field(people.iterator().next()), "decisions.ballots.none-copied");
        return page(it, form.ok() ? copied : Map.of(), form);
    }

    @PostMapping("/decisions/{decision}/ballots")
    Answer save(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var copied = Copied.read(it, roll.everybody(it), form);
        if (form.ticked("again") || copied.isEmpty() || !form.ok()) return page(it, Map.of(), form);
        var saved = form.onceFor(() -> copied.entrySet().stream()
                .filter(one -> answering.answerFor(me, decision, one.getKey(), one.getValue(), How.PAPER, false) == Answered.SAVED).count());
        return Go.back(form, "/decisions/" + decision).saying(saved < copied.size() ? "decisions.ballots.saved.some" : "decisions.ballots.saved");
    }

    private BallotsPage page(Decision it, Map<String, NewAnswer> copied, Form form) {
        return new BallotsPage(it, awaited(it, form), copied, form);
    }

    /** Whoever is still waited for: a ballot may come by post as well. */
    private Awaited awaited(Decision it, Form form) {
        return roll.awaited(it, one -> true, form, Copied::field);
    }

    private Decision writable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> it.open() && it.answering() && !it.secret() && decisions.mayWriteDown(me, it)));
    }
}
