package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.PlanChanges;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying what we changed in our plan because of something that was said. */
@Controller("followthroughPlanChangePages")
class PlanChangePages {

    private final PlanChanges changes;

    PlanChangePages(PlanChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/contributions/{contribution}/plan-changes")
    Answer start(Me me, @PathVariable String contribution) {
        return new PlanChangePage(NotFound.unless(changes.because(me, contribution)), Form.empty());
    }

    @PostMapping("/contributions/{contribution}/plan-changes")
    Answer changed(Me me, @PathVariable String contribution, Form form) {
        var said = NotFound.unless(changes.because(me, contribution));
        var what = form.text("what", 1000);
        if (!form.ok()) return new PlanChangePage(said, form);
        int told = form.onceFor(() -> changes.changed(me, contribution, what));
        return Go.to("/contributions/" + contribution).saying(told > 0 ? "followthrough.plan.saved" : "design.saved");
    }
}
