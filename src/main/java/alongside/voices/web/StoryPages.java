package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Stories;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The stories of a project, and asking somebody for one. */
@Controller("voicesStoryPages")
class StoryPages {

    private final Stories stories;
    private final Projects projects;
    private final Speakers speakers;

    StoryPages(Stories stories, Projects projects, Speakers speakers) {
        this.stories = stories;
        this.projects = projects;
        this.speakers = speakers;
    }

    @GetMapping("/projects/{project}/stories")
    Answer list(Me me, @PathVariable String project, @RequestParam(defaultValue = "") String after) {
        return page(me, NotFound.unless(projects.place(me, project)), "", after, Form.empty());
    }

    @PostMapping("/projects/{project}/stories/asking")
    Answer ask(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(stories::mayUse));
        var person = speakers.oneOf(place, form.typed("person"));
        if (person == null) form.problem("person", "design.problem.choose");
        if (person != null && stories.notToBeAsked(place, person)) form.problem("person", "voices.stories.problem.no");
        var topic = form.text("topic", 300);
        var reason = form.optional("reason", 500);
        boolean again = person != null && (!stories.toldBy(place, person).isEmpty() || stories.timesAsked(place, person) > 0);
        if (again && reason.isEmpty()) form.problem("reason", "voices.stories.problem.reason");
        if (!form.ok() || person == null) return page(me, place, again && person != null ? person : "", "", form);
        NotFound.unless(stories.ask(me, place, person, topic, reason));
        return Go.to("/projects/" + project + "/stories").saying("voices.stories.asked");
    }

    private StoriesPage page(Me me, Place place, String person, String after, Form form) {
        boolean asks = stories.mayUse(place);
        return new StoriesPage(place.project(), Stretch.of(after, most -> stories.in(place, after.isEmpty() ? null : after, most)), asks, asks ? speakers.of(place).stream().filter(it -> !it.id().equals(me.person())).toList() : List.of(),
                person.isEmpty() ? List.of() : stories.toldBy(place, person), person.isEmpty() ? 0 : stories.timesAsked(place, person), form);
    }
}
