package alongside.decisions.web;

import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Asked;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Given;
import alongside.decisions.NewAnswer;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
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

/** The paper ballots of an open vote: a line a person, all on one page, and looked at before they are saved. */
@Controller("decisionsBallotsPages")
class BallotsPages {

    /** So many lines stand on a page. */
    private static final int ROWS = 25;

    private final Decisions decisions;
    private final Answering answering;
    private final Showing showing;

    BallotsPages(Decisions decisions, Answering answering, Showing showing) {
        this.decisions = decisions;
        this.answering = answering;
        this.showing = showing;
    }

    @GetMapping("/decisions/{decision}/ballots")
    Answer ballots(Me me, @PathVariable String decision, Form address) {
        return page(writable(me, decision), Map.of(), Form.empty().goingBack(address));
    }

    @PostMapping("/decisions/{decision}/ballots/check")
    Answer check(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var people = people(it).keySet();
        var copied = Copied.read(it, people, form);
        if (form.ok() && copied.isEmpty() && !people.isEmpty()) form.problem(Copied.field(people.iterator().next()), "decisions.ballots.none-copied");
        return page(it, form.ok() ? copied : Map.of(), form);
    }

    @PostMapping("/decisions/{decision}/ballots")
    Answer save(Me me, @PathVariable String decision, Form form) {
        var it = writable(me, decision);
        var copied = Copied.read(it, everybody(it), form);
        if (form.ticked("again") || copied.isEmpty() || !form.ok()) return page(it, Map.of(), form);
        var saved = form.onceFor(() -> copied.entrySet().stream()
                .filter(one -> answering.answerFor(me, decision, one.getKey(), one.getValue(), How.PAPER, false) == Answered.SAVED).count());
        return Go.back(form, "/decisions/" + decision).saying(saved < copied.size() ? "decisions.ballots.saved.some" : "decisions.ballots.saved");
    }

    private BallotsPage page(Decision it, Map<String, NewAnswer> copied, Form form) {
        var all = people(it);
        var some = new LinkedHashMap<String, String>();
        all.entrySet().stream().limit(ROWS).forEach(one -> some.put(one.getKey(), one.getValue()));
        return new BallotsPage(it, some, all.size() > ROWS, copied, form);
    }

    /** Whoever is still waited for, by name: a ballot may come by post as well. */
    private Map<String, String> people(Decision it) {
        var answered = decisions.given(it).stream().filter(one -> one.round() == it.round().number()).map(Given::person).collect(Collectors.toSet());
        var names = new LinkedHashMap<String, String>();
        everybody(it).stream().filter(one -> !answered.contains(one)).map(one -> Map.entry(one, showing.name(one)))
                .sorted(Map.Entry.comparingByValue()).forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }

    private Set<String> everybody(Decision it) {
        return decisions.asked(it).stream().map(Asked::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Decision writable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> it.open() && it.answering() && !it.secret() && decisions.mayWriteDown(me, it)));
    }
}
