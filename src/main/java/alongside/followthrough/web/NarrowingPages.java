package alongside.followthrough.web;

import alongside.decisions.Decisions;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.followthrough.Narrowing;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Theme;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing together what to work on first, of all that people raised; and what was left. */
@Controller("followthroughNarrowingPages")
class NarrowingPages {

    private static final int MOST = 20;

    private final Narrowing narrowing;
    private final Projects projects;
    private final Decisions decisions;

    NarrowingPages(Narrowing narrowing, Projects projects, Decisions decisions) {
        this.narrowing = narrowing;
        this.projects = projects;
        this.decisions = decisions;
    }

    @GetMapping("/projects/{project}/narrowing")
    Answer list(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var form = Form.with("places", "3");
        narrowing.topics(place).forEach(it -> form.put("topics", it.id()));
        return page(place, form);
    }

    @PostMapping("/projects/{project}/narrowing")
    Answer put(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(narrowing::mayNarrow));
        var question = form.text("question", 300);
        int places = form.number("places", 1, MOST);
        var topics = narrowing.topics(place).stream().map(Theme::id).filter(form.all("topics")::contains).toList();
        if (topics.size() <= places) form.problem("topics", "followthrough.narrow.few");
        var closes = form.day("closes");
        closes.filter(it -> it.isBefore(decisions.today())).ifPresent(it -> form.problem("closes", "followthrough.narrow.past"));
        if (!form.ok() || closes.isEmpty()) return page(place, form);
        var id = form.onceFor(() -> narrowing.put(me, place, question, topics, places, closes.get()));
        return Go.to("/decisions/" + NotFound.unless(id)).saying("followthrough.narrow.put");
    }

    private NarrowingPage page(Place place, Form form) {
        return new NarrowingPage(place.project(), narrowing.of(place), narrowing.mayNarrow(place) ? narrowing.topics(place) : List.of(), form);
    }
}
