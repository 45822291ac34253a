package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.PlanChange;
import alongside.followthrough.PlanChanges;
import alongside.projects.Projects;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying what we changed in our plan because of something that was said. */
@Controller("followthroughPlanChangePages")
class PlanChangePages {

    private final PlanChanges changes;
    private final Projects projects;

    PlanChangePages(PlanChanges changes, Projects projects) {
        this.changes = changes;
        this.projects = projects;
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

    @GetMapping("/projects/{project}/plan-changes")
    Answer all(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        return new PlanChangesPage(place.project(), changes.all(place), changes.mayCorrect(place));
    }

    @GetMapping("/plan-changes/{change}")
    Answer putRight(Me me, @PathVariable String change) {
        var it = NotFound.unless(changes.toCorrect(me, change));
        return new PlanCorrectionPage(it, Form.with("what", it.what()));
    }

    @PostMapping("/plan-changes/{change}")
    Answer corrected(Me me, @PathVariable String change, Form form) {
        var it = NotFound.unless(changes.toCorrect(me, change));
        var what = form.text("what", 1000);
        var why = form.text("why", 500);
        if (form.ok() && what.equals(it.what())) form.problem("what", "followthrough.plan.same");
        return form.ok() ? save(me, it, what, why, "what", form) : new PlanCorrectionPage(it, form);
    }

    @PostMapping("/plan-changes/{change}/taking-back")
    Answer takenBack(Me me, @PathVariable String change, Form form) {
        var it = NotFound.unless(changes.toCorrect(me, change).filter(one -> !one.takenBack()));
        var because = form.text("because", 500);
        return form.ok() ? save(me, it, "", because, "because", form) : new PlanCorrectionPage(it, form.put("what", it.what()));
    }

    /** Whoever puts right what somebody else has just put right reads that first; what they typed stays. */
    private Answer save(Me me, PlanChange change, String what, String why, String field, Form form) {
        var told = changes.correct(me, change.id(), what, why);
        var now = NotFound.unless(changes.toCorrect(me, change.id()));
        if (told.isEmpty() && !now.what().equals(what)) {
            form.problem(field, "followthrough.plan.meanwhile");
            return new PlanCorrectionPage(now, field.equals("what") ? form : form.put("what", now.what()));
        }
        return Go.to("/projects/" + change.project() + "/plan-changes").saying(told.orElse(0) > 0 ? "followthrough.plan.saved" : "design.saved");
    }
}
