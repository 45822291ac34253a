package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Search;
import alongside.voices.Shelf;
import alongside.voices.Themes;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands together, what nobody has said, and the needs that nobody meets. */
@Controller("voicesThemePages")
class ThemePages {

    private final Themes themes;
    private final Shelf shelf;
    private final Voices voices;
    private final Projects projects;
    private final Panels panels;

    ThemePages(Themes themes, Shelf shelf, Voices voices, Projects projects, Panels panels) {
        this.themes = themes;
        this.shelf = shelf;
        this.voices = voices;
        this.projects = projects;
        this.panels = panels;
    }

    @GetMapping("/projects/{project}/themes")
    Answer list(Me me, @PathVariable String project, @RequestParam(defaultValue = "") String after) {
        return page(me, NotFound.unless(projects.place(me, project)), after, Form.empty());
    }

    @PostMapping("/projects/{project}/themes")
    Answer topic(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(themes::mayTag));
        var label = form.text("label", 60);
        if (!form.ok()) return page(me, place, "", form);
        themes.topic(me, place, label);
        return Go.to("/projects/" + project + "/themes").saying("voices.tags.saved");
    }

    private ThemesPage page(Me me, Place place, String after, Form form) {
        return new ThemesPage(place.project(), themes.in(place), themes.notHeard(place), Stretch.of(after, most -> themes.unmetIn(place, Search.latest(most).after(after.isEmpty() ? null : after))), themes.mayTag(place), panels.at("voices.themes", place.project().id(), me), form);
    }

    @GetMapping("/themes/{tag}")
    Answer theme(Me me, @PathVariable String tag, @RequestParam(defaultValue = "") String after) {
        return page(me, tag, after, Form.empty());
    }

    @PostMapping("/themes/{tag}/summaries")
    Answer summarise(Me me, @PathVariable String tag, Form form) {
        NotFound.unless(themes.placeOf(me, tag).filter(themes::mayJoin));
        var words = form.text("words", 2000);
        var sources = form.all("source");
        if (sources.isEmpty()) form.problem("source", "voices.sum.problem");
        if (!form.ok()) return page(me, tag, form.typed("after"), form);
        NotFound.unless(themes.summarise(me, tag, words, sources));
        return Go.to("/themes/" + tag).saying("voices.sum.saved");
    }

    @PostMapping("/themes/{tag}/joining")
    Answer join(Me me, @PathVariable String tag, Form form) {
        NotFound.unless(themes.placeOf(me, tag).filter(themes::mayJoin));
        var other = form.typed("other");
        NotFound.unless(themes.join(me, tag, other));
        return Go.to("/themes/" + other).saying("voices.tags.joined");
    }

    private ThemePage page(Me me, String tag, String after, Form form) {
        var place = NotFound.unless(themes.placeOf(me, tag));
        var all = themes.in(place);
        boolean sorts = themes.mayJoin(place);
        return new ThemePage(place.project(), NotFound.unless(all.stream().filter(it -> it.id().equals(tag)).findFirst()), Stretch.of(after, most -> themes.under(me, tag, Search.latest(most).after(after.isEmpty() ? null : after))),
                themes.summaries(me, tag), sorts, sorts ? all.stream().filter(it -> !it.id().equals(tag)).toList() : List.of(), shelf.about(place, tag), form);
    }

    @PostMapping("/contributions/{contribution}/tags")
    Answer tag(Me me, @PathVariable String contribution, Form form) {
        tagging(me, contribution);
        var label = form.optional("tag", 60);
        return Go.to("/contributions/" + contribution).saying(form.ok() && themes.tag(me, contribution, label) ? "voices.tags.saved" : "voices.tags.not");
    }

    @PostMapping("/contributions/{contribution}/tags/{tag}/taking-off")
    Answer untag(Me me, @PathVariable String contribution, @PathVariable String tag) {
        tagging(me, contribution);
        NotFound.unless(themes.untag(me, contribution, tag));
        return Go.to("/contributions/" + contribution).saying("voices.tags.saved");
    }

    @PostMapping("/contributions/{contribution}/unmet")
    Answer unmet(Me me, @PathVariable String contribution, Form form) {
        tagging(me, contribution);
        NotFound.unless(themes.unmet(me, contribution, !form.typed("unmet").equals("no")));
        return Go.to("/contributions/" + contribution).saying("voices.tags.saved");
    }

    private void tagging(Me me, String contribution) {
        NotFound.unless(voices.seenBy(me, contribution).flatMap(it -> projects.place(me, it.project())).filter(themes::mayTag));
    }
}
