package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Preparing;
import alongside.decisions.Voiding;
import alongside.decisions.web.StepPage.Step;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.Person;
import alongside.signin.NeverKept;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** When a vote went wrong: "I felt pressed", for one person to read; and making the whole vote void, for everybody to see. */
@Controller
class VoidPages implements NeverKept {

    private final Decisions decisions;
    private final Voiding voiding;
    private final Preparing preparing;

    VoidPages(Decisions decisions, Voiding voiding, Preparing preparing) {
        this.decisions = decisions;
        this.voiding = voiding;
        this.preparing = preparing;
    }

    /** Whoever pressed them may use the same computer. */
    @Override
    public boolean covers(String path) {
        return path.endsWith("/pressed");
    }

    @GetMapping("/decisions/{decision}/pressed")
    Answer pressed(Me me, @PathVariable String decision) {
        return page(asked(me, decision), Form.empty());
    }

    @PostMapping("/decisions/{decision}/pressed")
    Answer tell(Me me, @PathVariable String decision, Form form) {
        var it = asked(me, decision);
        var words = form.text("words", 4000);
        var reach = form.optional("reach", 300);
        if (!form.ok() || !voiding.pressed(me, decision, words, reach)) return page(it, form);
        return Go.to("/decisions/" + decision).saying("decisions.pressed.sent");
    }

    @GetMapping("/decisions/{decision}/voiding")
    Answer voiding(Me me, @PathVariable String decision) {
        return new StepPage(voidable(me, decision), Step.VOID, List.of(), Form.empty());
    }

    @PostMapping("/decisions/{decision}/voiding")
    Answer makeVoid(Me me, @PathVariable String decision, Form form) {
        var it = voidable(me, decision);
        var because = form.text("because", 1000);
        if (form.ok() && !voiding.makeVoid(me, decision, because)) form.problem("because", "decisions.problem.moved-on");
        if (!form.ok()) return new StepPage(it, Step.VOID, List.of(), form);
        return Go.to("/decisions/" + decision).saying("decisions.step.void.saved");
    }

    @PostMapping("/decisions/{decision}/vote-instead")
    Answer instead(Me me, @PathVariable String decision) {
        return Go.to("/prepared/" + NotFound.unless(preparing.insteadOf(me, decision))).saying("decisions.prepared.saved");
    }

    private Answer page(Decision it, Form form) {
        return new PressedPage(it, voiding.whoReads(it).stream().map(Person::name).toList(), form);
    }

    private Decision asked(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> decisions.asked(it).stream().anyMatch(asked -> asked.person().equals(me.person()))));
    }

    private Decision voidable(Me me, String decision) {
        return NotFound.unless(decisions.seenBy(me, decision).filter(it -> voiding.mayMakeVoid(me, it)));
    }
}
