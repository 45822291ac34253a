package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.NewFinding;
import alongside.voices.Shelf;
import alongside.voices.Themes;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is known already from elsewhere. */
@Controller("voicesShelfPages")
class ShelfPages {

    private final Shelf shelf;
    private final Themes themes;
    private final Projects projects;

    ShelfPages(Shelf shelf, Themes themes, Projects projects) {
        this.shelf = shelf;
        this.themes = themes;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/findings")
    Answer list(Me me, @PathVariable String project) {
        return page(NotFound.unless(projects.place(me, project)), Form.empty());
    }

    @PostMapping("/projects/{project}/findings")
    Answer put(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(shelf::mayPut));
        var found = form.text("found", 2000);
        var source = form.text("source", 300);
        var when = form.text("when", 40);
        var address = form.optional("address", 500);
        if (!address.isEmpty() && !address.matches("https?://\\S+")) form.problem("address", "voices.shelf.problem.address");
        if (!form.ok()) return page(place, form);
        form.once(() -> shelf.put(me, place, new NewFinding(found, source, when, address, form.typed("tag"))));
        return Go.to("/projects/" + project + "/findings").saying("design.saved");
    }

    @PostMapping("/findings/{finding}/taking-off")
    Answer takeOff(Me me, @PathVariable String finding) {
        return Go.to("/projects/" + NotFound.unless(shelf.takeOff(me, finding)) + "/findings").saying("voices.shelf.taken-off");
    }

    private ShelfPage page(Place place, Form form) {
        boolean may = shelf.mayPut(place);
        return new ShelfPage(place.project(), shelf.in(place), may, may ? themes.in(place).stream().map(it -> Choice.of(it.id(), it.label())).toList() : List.of(), form);
    }
}
