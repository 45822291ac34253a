package alongside.decisions.web;

import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A show of hands that decides: each hand is ticked beside its person, all on one page, and looked at before it is saved. */
@Controller("decisionsHandsPages")
class HandsPages {

    private final Decisions decisions;
    private final Answering answering;
    private final Sessions sessions;
    private final Roll roll;

    HandsPages(Decisions decisions, Answering answering, Sessions sessions, Roll roll) {
        this.decisions = decisions;
        this.answering = answering;
        this.sessions = sessions;
        this.roll = roll;
    }

    @GetMapping("/decisions/{decision}/hands")
    Answer hands(Me me, @PathVariable String decision, Form address) {
        return page(writable(me, decision), Map.of(), Form.empty().goingBack(address));
    }

    @PostMapping("/decisions/{decision}/hands/check")
    Answer check(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var people = awaited(it, form).people().keySet();
        var ticked = Hands.read(it, people, form);
        if (ticked.isEmpty() && !people.isEmpty()) form.problem(Hands.field(people.iterator().next()), "decisions.hands.problem.none");
        return page(it, ticked, form);
    }

    @PostMapping("/decisions/{decision}/hands")
    Answer save(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var ticked = Hands.read(it, roll.everybody(it), form);
        if (form.ticked("again") || ticked.isEmpty()) return page(it, Map.of(), form);
        var saved = form.onceFor(() -> ticked.entrySet().stream()
                .filter(hand -> answering.answerFor(me, decision, hand.getKey(), Hands.answer(it, hand.getValue()), How.IN_PERSON, false) == Answered.SAVED).count());
        return Go.back(form, "/decisions/" + decision).saying(saved < ticked.size() ? "decisions.hands.saved.some" : "decisions.hands.saved");
    }

    private HandsPage page(Decision it, Map<String, String> ticked, Form form) {
        return new HandsPage(it, awaited(it, form), ticked, form);
    }

    /** Whoever is in the room and still waited for, and whose hand was seen there; everybody where nobody was counted in. */
    private Awaited awaited(Decision it, Form form) {
        var here = it.session() == null ? Set.<String>of() : sessions.inTheRoom(it.session());
        return roll.awaited(it, one -> here.isEmpty() || here.contains(one) || !form.typed(Hands.field(one)).isBlank(), form, Hands::field);
    }

    private Decision writable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> it.byHand() && decisions.mayWriteDown(me, it)));
    }
}
