package alongside.followthrough.web;

import alongside.decisions.Decisions;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.Reflections;
import alongside.followthrough.Wider;
import alongside.followthrough.Wider.Matter;
import alongside.maps.MapStatement;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting to many people what few have said, or what is to be decided. */
@Controller("followthroughWiderPages")
class WiderPages {

    private final Reflections reflections;
    private final Decisions decisions;
    private final Projects projects;
    private final Wider wider;

    WiderPages(Reflections reflections, Decisions decisions, Projects projects, Wider wider) {
        this.reflections = reflections;
        this.decisions = decisions;
        this.projects = projects;
        this.wider = wider;
    }

    @GetMapping("/reflections/{reflection}/wider")
    Answer chooseForRow(Me me, @PathVariable String reflection) {
        return choose(me, row(me, reflection));
    }

    @PostMapping("/reflections/{reflection}/wider")
    Answer askForRow(Me me, @PathVariable String reflection, Form form) {
        return ask(me, row(me, reflection), form);
    }

    @GetMapping("/decisions/{decision}/wider")
    Answer chooseForDecision(Me me, @PathVariable String decision) {
        return choose(me, decision(me, decision));
    }

    @PostMapping("/decisions/{decision}/wider")
    Answer askForDecision(Me me, @PathVariable String decision, Form form) {
        return ask(me, decision(me, decision), form);
    }

    private Matter row(Me me, String id) {
        return Matter.of(NotFound.unless(reflections.seenBy(me, id)));
    }

    private Matter decision(Me me, String id) {
        return Matter.of(NotFound.unless(decisions.seenBy(me, id)));
    }

    private Answer choose(Me me, Matter about) {
        return page(me, about, Form.with("words", about.says().length() <= MapStatement.MOST_LETTERS ? about.says() : ""));
    }

    private WiderPage page(Me me, Matter about, Form form) {
        return new WiderPage(about, wider.open(asking(me, about)), form);
    }

    private Place asking(Me me, Matter about) {
        return NotFound.unless(projects.place(me, about.project()).filter(wider::mayAsk));
    }

    private Answer ask(Me me, Matter about, Form form) {
        asking(me, about);
        var words = form.text("words", MapStatement.MOST_LETTERS).replace('\n', ' ');
        if (!form.ok()) return page(me, about, form);
        NotFound.unless(wider.ask(me, about, form.typed("question"), words));
        return Go.to(about.page()).saying("followthrough.wider.saved");
    }
}
