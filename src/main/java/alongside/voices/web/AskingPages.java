package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Outside;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking anybody for words, on the public page of the project. */
@Controller("voicesAskingPages")
class AskingPages {

    private final Outside outside;
    private final Projects projects;

    AskingPages(Outside outside, Projects projects) {
        this.outside = outside;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/voices/asking-anybody")
    Answer asking(Me me, @PathVariable String project) {
        var place = may(me, project);
        return page(place, Form.with("question", outside.asks(place).orElse("")));
    }

    @PostMapping("/projects/{project}/voices/asking-anybody")
    Answer ask(Me me, @PathVariable String project, Form form) {
        var place = may(me, project);
        boolean ends = form.ticked("end");
        var question = ends ? "" : form.text("question", 300);
        if (!form.ok()) return page(place, form);
        NotFound.unless(ends ? outside.end(me, place) : outside.ask(me, place, question));
        return Go.to("/projects/" + project + "/voices/asking-anybody").saying("design.saved");
    }

    private Place may(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(outside::mayAsk));
    }

    private AskingPage page(Place place, Form form) {
        return new AskingPage(place.project(), outside.asks(place).isPresent(), projects.inPublic(place.project().id()).isPresent(), form);
    }
}
