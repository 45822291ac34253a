package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.Reflection;
import alongside.followthrough.Reflections;
import alongside.followthrough.Wider;
import alongside.maps.MapStatement;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting to many people what few have said. */
@Controller("followthroughWiderPages")
class WiderPages {

    private final Reflections reflections;
    private final Projects projects;
    private final Wider wider;

    WiderPages(Reflections reflections, Projects projects, Wider wider) {
        this.reflections = reflections;
        this.projects = projects;
        this.wider = wider;
    }

    @GetMapping("/reflections/{reflection}/wider")
    Answer choose(Me me, @PathVariable String reflection) {
        var row = NotFound.unless(reflections.seenBy(me, reflection));
        return page(me, row, Form.with("words", row.outcome().length() <= MapStatement.MOST_LETTERS ? row.outcome() : ""));
    }

    private WiderPage page(Me me, Reflection row, Form form) {
        return new WiderPage(row, wider.open(asking(me, row)), form);
    }

    private Place asking(Me me, Reflection row) {
        return NotFound.unless(projects.place(me, row.project()).filter(wider::mayAsk));
    }

    @PostMapping("/reflections/{reflection}/wider")
    Answer ask(Me me, @PathVariable String reflection, Form form) {
        var row = NotFound.unless(reflections.seenBy(me, reflection));
        asking(me, row);
        var words = form.text("words", MapStatement.MOST_LETTERS).replace('\n', ' ');
        if (!form.ok()) return page(me, row, form);
        NotFound.unless(wider.ask(me, reflection, form.typed("question"), words));
        return Go.to("/reflections/" + reflection).saying("followthrough.wider.saved");
    }
}
