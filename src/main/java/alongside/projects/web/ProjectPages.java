package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.facts.Happening;
import alongside.groups.Membership;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Publication;
import alongside.projects.Role;
import alongside.who.Me;
import alongside.words.Dates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** My projects, a quick start, and the page of a project, which rooms above furnish with their panels. */
@Controller
class ProjectPages {

    private final Projects projects;
    private final People people;
    private final Panels panels;
    private final Timeline timeline;

    ProjectPages(Projects projects, People people, Panels panels, Timeline timeline) {
        this.projects = projects;
        this.people = people;
        this.panels = panels;
        this.timeline = timeline;
    }

    @GetMapping("/projects")
    Answer mine(Me me) {
        return new ProjectsPage(projects.of(me));
    }

    @GetMapping("/projects/new")
    Answer start() {
        return new NewProjectPage(Form.empty());
    }

    @PostMapping("/projects")
    Answer begin(Me me, Form form) {
        var title = form.text("title", 200);
        var purpose = form.text("purpose", 2000);
        if (!form.ok()) return new NewProjectPage(form);
        return Go.to("/projects/" + projects.begin(me, title, purpose)).saying("projects.begun");
    }

    @GetMapping("/projects/{project}")
    Answer project(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var votes = projects.members(place).stream().filter(Membership::votes).toList();
        var happened = timeline.latest(project, 10);
        var named = named(place, happened);
        return new ProjectPage(place, projects.plan(place), projects.partsAndLevels(place), coLeads(place, named),
                votes.size(), votes.stream().filter(it -> it.stakeholder().livedExperience()).count(),
                isPublic(place), panels.at("projects.project", project, me), told(happened, named));
    }

    @GetMapping("/projects/{project}/happened")
    Answer happened(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var happened = timeline.latest(project, 500);
        return new HappenedPage(place.project(), told(happened, named(place, happened)));
    }

    /** Everybody whom this page names, in one question. */
    private Map<String, Person> named(Place place, List<Happening> happened) {
        var ids = new HashSet<String>();
        projects.roles(place).forEach((person, roles) -> {
            if (roles.contains(Role.CO_LEAD)) ids.add(person);
        });
        happened.forEach(it -> {
            if (it.by() != null) ids.add(it.by());
        });
        return people.find(ids);
    }

    private List<String> coLeads(Place place, Map<String, Person> named) {
        return projects.roles(place).entrySet().stream()
                .filter(it -> it.getValue().contains(Role.CO_LEAD) && named.containsKey(it.getKey()))
                .map(it -> named.get(it.getKey()).name())
                .sorted()
                .toList();
    }

    private static List<Told> told(List<Happening> happened, Map<String, Person> named) {
        return happened.stream()
                .map(it -> new Told(Dates.dayOf(it.at()), Timeline.words(it),
                        it.by() == null || !named.containsKey(it.by()) ? "" : named.get(it.by()).name()))
                .toList();
    }

    private boolean isPublic(Place place) {
        var publication = projects.publication(place);
        return publication != null && publication.kind() == Publication.Kind.PUBLISHED;
    }
}
