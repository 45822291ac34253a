package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.SecretVotes;
import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Secret votes on paper: envelopes ticked first, papers entered together by one teller, and looked at by another. */
@Controller
class PaperPages {

    private final Decisions decisions;
    private final SecretVotes votes;
    private final Showing showing;

    PaperPages(Decisions decisions, SecretVotes votes, Showing showing) {
        this.decisions = decisions;
        this.votes = votes;
        this.showing = showing;
    }

    @GetMapping("/decisions/{decision}/envelopes")
    Answer envelopes(Me me, @PathVariable String decision, Form address) {
        return page(me, decision, Form.empty().goingBack(address));
    }

    @PostMapping("/decisions/{decision}/envelopes")
    Answer tick(Me me, @PathVariable String decision, Form form) {
        NotFound.unless(votes.envelopes(me, decision));
        var people = new HashSet<>(form.all("people"));
        if (people.isEmpty()) form.problem("people", "decisions.problem.tick-one");
        if (!form.ok()) return page(me, decision, form);
        votes.tick(me, decision, people);
        return Go.to(envelopes(decision, form)).saying("design.saved");
    }

    @PostMapping("/decisions/{decision}/envelopes/undoing")
    Answer untick(Me me, @PathVariable String decision, Form form) {
        NotFound.unless(votes.envelopes(me, decision));
        votes.untick(me, decision, form.typed("person"));
        return Go.to(envelopes(decision, form)).saying("design.saved");
    }

    /** One paper a part of the page: what stands on the first, the second… */
    @GetMapping("/decisions/{decision}/papers")
    Answer papers(Me me, @PathVariable String decision, Form address) {
        var envelopes = NotFound.unless(votes.envelopes(me, decision));
        return new PapersPage(seen(me, decision), envelopes.waiting(), votes.entered(me, decision), Form.empty().goingBack(address));
    }

    @PostMapping("/decisions/{decision}/papers")
    Answer enter(Me me, @PathVariable String decision, Form form) {
        var it = seen(me, decision);
        int waiting = NotFound.unless(votes.envelopes(me, decision)).waiting();
        var papers = new ArrayList<NewAnswer>();
        IntStream.range(0, waiting).forEach(paper -> papers.add(Papers.read(it, form, paper)));
        if (!form.ok()) return new PapersPage(it, waiting, List.of(), form);
        return Go.to(envelopes(decision, form)).saying(votes.enter(me, decision, papers) ? "decisions.paper.entered" : "decisions.paper.not-entered");
    }

    @PostMapping("/decisions/{decision}/papers/second")
    Answer second(Me me, @PathVariable String decision, Form form) {
        NotFound.unless(votes.envelopes(me, decision));
        boolean right = form.typed("right").equals("yes");
        boolean done = votes.confirm(me, decision, right);
        return Go.to(envelopes(decision, form)).saying(!done ? "decisions.paper.not-entered" : right ? "decisions.paper.confirmed" : "decisions.paper.discarded");
    }

    private Answer page(Me me, String decision, Form form) {
        var envelopes = NotFound.unless(votes.envelopes(me, decision));
        var it = seen(me, decision);
        var ticked = envelopes.ticked();
        var choices = decisions.asked(it).stream().map(one -> Choice.of(one.person(), showing.name(one.person()))).toList();
        return new EnvelopesPage(it, envelopes, choices.stream().filter(one -> !ticked.contains(one.value())).toList(),
                choices.stream().filter(one -> ticked.contains(one.value())).toList(), form);
    }

    /** Whoever came from a pile of paper finds the way back to it there. */
    private static String envelopes(String decision, Form form) {
        return "/decisions/" + decision + "/envelopes" + form.back("?");
    }

    private Decision seen(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision));
    }
}
