package alongside.followthrough.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.facts.Facts;
import alongside.followthrough.NewReflection;
import alongside.followthrough.OtherEvidence;
import alongside.followthrough.Promise;
import alongside.followthrough.Reflections;
import alongside.followthrough.Wider;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.voices.Contribution;
import alongside.voices.Search;
import alongside.voices.Themes;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The living list, each row of it, and making a row from what people said. */
@Controller
class ReflectionPages {

    private static final int MOST_OFFERED = 40;

    private final Reflections reflections;
    private final Projects projects;
    private final Voices voices;
    private final Facts facts;
    private final Rows rows;
    private final Themes themes;
    private final Wider wider;
    private final OtherEvidence evidence;

    ReflectionPages(Reflections reflections, Projects projects, Voices voices, Told told) {
        this.reflections = reflections;
        this.projects = projects;
        this.voices = voices;
        this.facts = told.facts;
        this.rows = told.rows;
        this.themes = told.themes;
        this.wider = told.wider;
        this.evidence = told.evidence;
    }

    @Component("followthroughToldBy")
    record Told(Facts facts, Rows rows, Themes themes, Wider wider, OtherEvidence evidence) {}

    @GetMapping("/projects/{project}/reflections")
    Answer list(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var all = reflections.of(place);
        return new ReflectionsPage(place.project(), reflections.mayKeep(place), rows.lines(place, all), rows.names(all),
                reflections.answered(place));
    }

    @GetMapping("/projects/{project}/reflections/new")
    Answer start(Me me, @PathVariable String project, Form form) {
        return page(me, keeping(me, project), form);
    }

    @PostMapping("/projects/{project}/reflections")
    Answer make(Me me, @PathVariable String project, Form form) {
        var place = keeping(me, project);
        var youSaid = form.optional("you-said", 2000);
        var heard = form.optional("heard", 300);
        var outcome = form.text("outcome", 1000);
        var betterFor = form.text("better-for", 500);
        var said = form.all("contribution");
        if (said.isEmpty() && youSaid.isEmpty()) form.problem("you-said", "followthrough.new.problem.said");
        if (!form.ok()) return page(me, place, form);
        var made = new NewReflection(said, youSaid, heard, outcome, betterFor, form.ticked("unintended"));
        var row = NotFound.unless(reflections.make(me, place, made));
        var sorting = form.typed("sorting");
        return Go.to("/reflections/" + row + (Ids.is(sorting) ? "?sorting=" + sorting : "")).saying("followthrough.new.saved");
    }

    /** @param sorting the session from which the row was made while what was said there is sorted */
    @GetMapping("/reflections/{reflection}")
    Answer row(Me me, @PathVariable String reflection, @RequestParam(defaultValue = "") String sorting) {
        var row = NotFound.unless(reflections.seenBy(me, reflection));
        var place = NotFound.unless(projects.place(me, row.project()));
        var besides = evidence.of(place, List.of(row));
        var line = rows.lines(place, List.of(row)).getFirst();
        return new ReflectionPage(place.project(), line, reflections.mayKeep(place), reflections.mayKeep(place) && line.words().stream().anyMatch(it -> sorting.equals(it.session())) ? sorting : null,
                row.promises().stream().filter(it -> reflections.mayMake(place, it)).map(Promise::id).collect(Collectors.toSet()),
                row.promises().stream().filter(it -> reflections.maySayDone(place, it)).map(Promise::id).collect(Collectors.toSet()),
                rows.names(List.of(row)), facts.to(reflection),
                themes.base(place, row.contributions(), !row.heard().isEmpty() || !besides.isEmpty()), besides, wider.of(me, Wider.Matter.of(row)), wider.mayAsk(place));
    }

    private Place keeping(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(reflections::mayKeep));
    }

    /** What is not sorted yet, and what was chosen already on the page before. */
    private NewReflectionPage page(Me me, Place place, Form form) {
        var chosen = form.all("contribution").stream().flatMap(it -> voices.seenBy(me, it).stream()).filter(it -> it.project().equals(place.project().id()));
        var unsorted = voices.in(place, new Search("", null, null, Contribution.Becoming.UNSORTED, null, MOST_OFFERED)).stream().filter(it -> !form.chose("contribution", it.id()));
        var said = Stream.concat(chosen, unsorted).limit(MOST_OFFERED)
                .map(it -> Choice.of(it.id(), "“" + it.inShort(4000) + "”"))
                .toList();
        return new NewReflectionPage(place.project(), said, form);
    }
}
