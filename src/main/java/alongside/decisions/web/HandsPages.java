package alongside.decisions.web;

import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Asked;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Given;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A show of hands that decides: each hand is ticked beside its person, all on one page, and looked at before it is saved. */
@Controller("decisionsHandsPages")
class HandsPages {

    /** So many rows stand on a page. */
    private static final int ROWS = 25;

    private final Decisions decisions;
    private final Answering answering;
    private final Sessions sessions;
    private final Showing showing;

    HandsPages(Decisions decisions, Answering answering, Sessions sessions, Showing showing) {
        this.decisions = decisions;
        this.answering = answering;
        this.sessions = sessions;
        this.showing = showing;
    }

    @GetMapping("/decisions/{decision}/hands")
    Answer hands(Me me, @PathVariable String decision, Form address) {
        return page(writable(me, decision), Map.of(), Form.empty().goingBack(address));
    }

    @PostMapping("/decisions/{decision}/hands/check")
    Answer check(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var people = people(it).keySet();
        var ticked = Hands.read(it, people, form);
        if (ticked.isEmpty() && !people.isEmpty()) form.problem(Hands.field(people.iterator().next()), "decisions.hands.problem.none");
        return page(it, ticked, form);
    }

    @PostMapping("/decisions/{decision}/hands")
    Answer save(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var ticked = Hands.read(it, everybody(it), form);
        if (form.ticked("again") || ticked.isEmpty()) return page(it, Map.of(), form);
        var saved = form.onceFor(() -> ticked.entrySet().stream()
                .filter(hand -> answering.answerFor(me, decision, hand.getKey(), Hands.answer(it, hand.getValue()), How.IN_PERSON, false) == Answered.SAVED).count());
        return Go.back(form, "/decisions/" + decision).saying(saved < ticked.size() ? "decisions.hands.saved.some" : "decisions.hands.saved");
    }

    private HandsPage page(Decision it, Map<String, String> ticked, Form form) {
        var all = people(it);
        var some = new LinkedHashMap<String, String>();
        all.entrySet().stream().limit(ROWS).forEach(one -> some.put(one.getKey(), one.getValue()));
        return new HandsPage(it, some, all.size() > ROWS, ticked, form);
    }

    /** Whoever is in the room and still waited for, by name; everybody where nobody was counted in. */
    private Map<String, String> people(Decision it) {
        var answered = decisions.given(it).stream().filter(one -> one.round() == it.round().number()).map(Given::person).collect(Collectors.toSet());
        var here = it.session() == null ? Set.<String>of() : sessions.inTheRoom(it.session());
        var names = new LinkedHashMap<String, String>();
        everybody(it).stream().filter(one -> !answered.contains(one) && (here.isEmpty() || here.contains(one))).map(one -> Map.entry(one, showing.name(one)))
                .sorted(Map.Entry.comparingByValue()).forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }

    private Set<String> everybody(Decision it) {
        return decisions.asked(it).stream().map(Asked::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Decision writable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> it.byHand() && decisions.mayWriteDown(me, it)));
    }
}
