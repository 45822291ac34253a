package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.people.People;
import alongside.projects.Level;
import alongside.projects.LevelStep;
import alongside.projects.Levels;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.PartSeen;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The parts of a project: what can be changed, and what we will make. */
@Controller
class PartPages {

    private final Projects projects;
    private final Levels levels;
    private final People people;
    private final Panels panels;

    PartPages(Projects projects, Levels levels, People people, Panels panels) {
        this.projects = projects;
        this.levels = levels;
        this.people = people;
        this.panels = panels;
    }

    @GetMapping("/projects/{project}/parts")
    Answer parts(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        return new PartsPage(place, projects.partsAndLevels(place));
    }

    @GetMapping("/projects/{project}/parts/new")
    Answer start(Me me, @PathVariable String project) {
        return new PartFormPage(arranged(me, project).project(), "", Form.empty());
    }

    @PostMapping("/projects/{project}/parts")
    Answer add(Me me, @PathVariable String project, Form form) {
        var place = arranged(me, project);
        var typed = read(form);
        if (!form.ok()) return new PartFormPage(place.project(), "", form);
        var id = projects.addPart(me, place, new Part(Ids.fresh(), project, typed.title, typed.product, typed.openness, typed.because, Level.TELLING_YOU, ""));
        return Go.to("/parts/" + id + "/level").saying("design.saved");
    }

    @GetMapping("/parts/{part}")
    Answer part(Me me, @PathVariable String part) {
        var seen = NotFound.unless(levels.seenBy(me, part));
        var named = new LinkedHashMap<String, String>();
        var ids = new HashSet<String>();
        for (LevelStep step : seen.history().steps()) if (step.person() != null) ids.add(step.person());
        people.find(ids).forEach((id, person) -> named.put(id, person.name()));
        return new PartPage(seen, me.person(), Map.copyOf(named), panels.at("projects.part", part, me));
    }

    @GetMapping("/parts/{part}/change")
    Answer change(Me me, @PathVariable String part) {
        var was = arranged(NotFound.unless(levels.seenBy(me, part)));
        return new PartFormPage(was.place().project(), part, Form.with("title", was.part().title(), "product", was.part().product(),
                "openness", was.part().openness().name(), "because", was.part().because()));
    }

    @PostMapping("/parts/{part}/change")
    Answer change(Me me, @PathVariable String part, Form form) {
        var was = arranged(NotFound.unless(levels.seenBy(me, part)));
        var typed = read(form);
        if (!form.ok()) return new PartFormPage(was.place().project(), part, form);
        levels.change(me, part, typed.title, typed.product, typed.openness, typed.because);
        return Go.to("/parts/" + part).saying("design.saved");
    }

    private record Typed(String title, String product, Openness openness, String because) {}

    private static Typed read(Form form) {
        var title = form.text("title", 200);
        var product = form.optional("product", 500);
        var openness = form.choice("openness", Openness.class).orElse(Openness.OPEN);
        var because = form.optional("because", 1000);
        if (openness != Openness.OPEN && because.isEmpty()) form.problem("because", "projects.part.problem.because");
        return new Typed(title, product, openness, openness == Openness.OPEN ? "" : because);
    }

    private Place arranged(Me me, String project) {
        var place = NotFound.unless(projects.place(me, project));
        NotFound.unless(place.arranges());
        return place;
    }

    private static PartSeen arranged(PartSeen seen) {
        NotFound.unless(seen.place().arranges());
        return seen;
    }
}
