package alongside.evidence.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.evidence.Evidence;
import alongside.evidence.Found;
import alongside.evidence.View;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What we said and what happened, part by part; what we look for; and what members say to it. */
@Controller
class EvidencePages {

    private final Evidence evidence;
    private final Projects projects;
    private final People people;

    EvidencePages(Evidence evidence, Projects projects, People people) {
        this.evidence = evidence;
        this.projects = projects;
        this.people = people;
    }

    @GetMapping("/projects/{project}/evidence")
    Answer show(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var parts = evidence.of(place);
        var who = parts.stream().flatMap(it -> it.views().stream()).map(View::person).collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        people.find(who).forEach((id, person) -> names.put(id, person.name()));
        return new EvidencePage(place.project(), parts, evidence.led(place), names, evidence.maySay(place),
                place.seesPayments());
    }

    @GetMapping("/projects/{project}/evidence/looked-for")
    Answer lookedFor(Me me, @PathVariable String project) {
        return new LookedForPage(NotFound.unless(projects.place(me, project)).project(), evidence.lookedFor());
    }

    @GetMapping("/projects/{project}/evidence/{part}")
    Answer ask(Me me, @PathVariable String project, @PathVariable String part) {
        var place = maySay(me, project);
        return new SayPage(place.project(), found(place, part), Form.empty());
    }

    @PostMapping("/projects/{project}/evidence/{part}")
    Answer say(Me me, @PathVariable String project, @PathVariable String part, Form form) {
        var place = maySay(me, project);
        var found = found(place, part);
        var says = form.choice("says", View.Says.class);
        var words = form.optional("words", 2000);
        if (says.filter(it -> it == View.Says.DISPUTE).isPresent() && words.isEmpty()) form.problem("words", "evidence.say.words.needed");
        if (!form.ok() || says.isEmpty()) return new SayPage(place.project(), found, form);
        evidence.say(me, place, part, says.get(), words);
        return Go.to("/projects/" + project + "/evidence").saying("evidence.say.saved");
    }

    private Place maySay(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(evidence::maySay));
    }

    private Found found(Place place, String part) {
        return NotFound.unless(evidence.of(place).stream().filter(it -> it.part().part().id().equals(part)).findFirst());
    }
}
