package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Preparing;
import alongside.decisions.rules.Chooser;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questions of a project, which way fits, and the page of one. */
@Controller
class DecisionPages {

    private final Decisions decisions;
    private final Preparing preparing;
    private final Projects projects;
    private final Showing showing;

    DecisionPages(Decisions decisions, Preparing preparing, Projects projects, Showing showing) {
        this.preparing = preparing;
        this.decisions = decisions;
        this.projects = projects;
        this.showing = showing;
    }

    @GetMapping("/projects/{project}/decisions")
    Answer list(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project));
        var topics = Topics.of(decisions.of(place));
        var about = topics.contains(form.typed("about")) ? form.typed("about") : "";
        var all = decisions.of(place).stream().filter(it -> about.isEmpty() || it.asking().about().equals(about)).toList();
        return new DecisionsPage(place.project(), all.stream().filter(Decision::open).toList(), all.stream().filter(it -> !it.open()).toList(), preparing.of(me, place), decisions.mayPropose(place), topics, about);
    }

    /** Four questions, and one way that fits; the group chooses. */
    @GetMapping("/projects/{project}/decisions/chooser")
    Answer choose(Me me, @PathVariable String project) {
        return new ChooserPage(mayPropose(me, project).project(), null, Form.empty());
    }

    @PostMapping("/projects/{project}/decisions/chooser")
    Answer advise(Me me, @PathVariable String project, Form form) {
        var place = mayPropose(me, project);
        var about = form.choice("about", Chooser.About.class);
        var many = form.choice("many", Chooser.Many.class);
        var matters = form.choice("matters", Chooser.Matters.class);
        var effort = form.choice("effort", Chooser.Effort.class);
        if (about.isEmpty() || many.isEmpty() || matters.isEmpty() || effort.isEmpty()) return new ChooserPage(place.project(), null, form);
        return new ChooserPage(place.project(), Chooser.advise(about.get(), many.get(), matters.get(), effort.get()), form);
    }

    @GetMapping("/decisions/{decision}")
    Answer show(Me me, @PathVariable String decision) {
        var it = NotFound.unless(decisions.seenBy(me, decision));
        return showing.page(me, it, Form.empty());
    }

    @GetMapping("/decisions/{decision}/ballot-sheet")
    Answer sheet(Me me, @PathVariable String decision) {
        var it = NotFound.unless(decisions.seenBy(me, decision));
        return new BallotSheetPage(it, Sheet.of(it), projects.place(me, it.project()).orElseThrow().project().title(), showing.interests(it));
    }

    private Place mayPropose(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(decisions::mayPropose));
    }
}
