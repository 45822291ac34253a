package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Feeding;
import alongside.decisions.web.StepPage.Step;
import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.who.Me;
import java.util.HashSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying which votes fed into a decision. */
@Controller("decisionsFedPages")
class FedPages {

    private final Decisions decisions;
    private final Feeding feeding;

    FedPages(Decisions decisions, Feeding feeding) {
        this.decisions = decisions;
        this.feeding = feeding;
    }

    @GetMapping("/decisions/{decision}/fed")
    Answer choose(Me me, @PathVariable String decision) {
        var it = tended(me, decision);
        var form = Form.empty();
        feeding.into(it).forEach(fed -> form.put("votes", fed.vote().id()));
        return new StepPage(it, Step.FED, feeding.candidates(it).stream().map(vote -> Choice.of(vote.id(), vote.question())).toList(), form);
    }

    @PostMapping("/decisions/{decision}/fed")
    Answer chosen(Me me, @PathVariable String decision, Form form) {
        tended(me, decision);
        feeding.choose(me, decision, new HashSet<>(form.all("votes")));
        return Go.to("/decisions/" + decision).saying("design.saved");
    }

    private Decision tended(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> decisions.mayTend(me, it)));
    }
}
