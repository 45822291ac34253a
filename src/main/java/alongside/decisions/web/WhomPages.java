package alongside.decisions.web;

import alongside.decisions.PeopleOf;
import alongside.decisions.Whom;
import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.groups.Membership;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who lives in a place, uses a service or works on a part: to them alone a question can be put. */
@Controller("decisionsWhomPages")
class WhomPages {

    private final Whom whom;
    private final Projects projects;
    private final People people;

    WhomPages(Whom whom, Projects projects, People people) {
        this.whom = whom;
        this.projects = projects;
        this.people = people;
    }

    @GetMapping("/projects/{project}/people-of")
    Answer list(Me me, @PathVariable String project) {
        return page(mayList(me, project), null, Form.empty());
    }

    @PostMapping("/projects/{project}/people-of")
    Answer add(Me me, @PathVariable String project, Form form) {
        return save(me, mayList(me, project), null, form);
    }

    @GetMapping("/people-of/{people}")
    Answer show(Me me, @PathVariable("people") String id) {
        var it = NotFound.unless(whom.find(me, id));
        var form = Form.with("name", it.name());
        it.people().forEach(person -> form.put("people", person));
        return page(mayList(me, it.project()), it, form);
    }

    @PostMapping("/people-of/{people}")
    Answer change(Me me, @PathVariable("people") String id, Form form) {
        var it = NotFound.unless(whom.find(me, id));
        return save(me, mayList(me, it.project()), it, form);
    }

    @PostMapping("/people-of/{people}/removal")
    Answer remove(Me me, @PathVariable("people") String id) {
        var it = NotFound.unless(whom.find(me, id));
        whom.remove(me, id);
        return Go.to("/projects/" + it.project() + "/people-of").saying("decisions.people-of.removed");
    }

    private Answer save(Me me, Place place, @Nullable PeopleOf one, Form form) {
        var name = form.text("name", 100);
        var ticked = new HashSet<>(form.all("people"));
        if (whom.voters(place).stream().noneMatch(it -> ticked.contains(it.person()))) form.problem("people", "decisions.people-of.nobody");
        if (whom.of(place).stream().anyMatch(it -> it.name().equalsIgnoreCase(name) && (one == null || !one.id().equals(it.id())))) form.problem("name", "decisions.people-of.twice");
        if (!form.ok()) return page(place, one, form);
        whom.save(me, place, one == null ? null : one.id(), name, ticked);
        return Go.to("/projects/" + place.project().id() + "/people-of").saying("design.saved");
    }

    private Answer page(Place place, @Nullable PeopleOf one, Form form) {
        var voters = whom.voters(place).stream().map(Membership::person).collect(Collectors.toSet());
        List<Choice> choices = people.find(voters).values().stream().map(it -> Choice.of(it.id(), it.name())).sorted(Comparator.comparing(Choice::label)).toList();
        return new PeopleOfPage(place.project(), whom.of(place), one, choices, form);
    }

    private Place mayList(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(whom::maySayWhoIsOf));
    }
}
