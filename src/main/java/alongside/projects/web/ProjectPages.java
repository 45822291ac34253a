package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Glance;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Panels;
import alongside.design.Part;
import alongside.facts.Happening;
import alongside.groups.Membership;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Openness;
import alongside.projects.PartHistory;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Publication;
import alongside.projects.Publishing;
import alongside.projects.Role;
import alongside.who.Me;
import alongside.words.Dates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Publishing publishing;

    ProjectPages(Projects projects, People people, Panels panels, Timeline timeline, Publishing publishing) {
        this.projects = projects;
        this.people = people;
        this.panels = panels;
        this.timeline = timeline;
        this.publishing = publishing;
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
        var roles = projects.roles(place);
        var members = projects.members(place);
        var happened = timeline.latest(project, 40);
        var named = named(CoLeading.people(roles), happened);
        // Asking every room how far its set-up is takes questions of its own; it matters to those who arrange, until it is public.
        var steps = place.arranges() && !isPublic(place) ? publishing.steps(place) : List.<Publishing.Step>of();
        var parts = projects.partsAndLevels(place);
        var people = people(roles, members, named);
        var furnished = panels.parts("projects.project", project, me);
        return new ProjectPage(place, projects.plan(place), parts, people, steps, isPublic(place), chain(place, parts, people, furnished),
                furnished.stream().map(panels::draw).toList(), told(happened, named).stream().limit(10).toList());
    }

    /** From what is open, and who is here, to what the rooms above have to say in their order. */
    private static List<Glance> chain(Place place, List<PartHistory> parts, ProjectPage.People people, List<Part> furnished) {
        var open = parts.stream().filter(it -> it.part().openness() != Openness.NOT_OPEN).count();
        var ours = Stream.of(new Glance((int) open, "projects.glance.open", "/projects/" + place.project().id() + "/parts", "door"),
                new Glance((int) people.votes(), "projects.glance.people", "/groups/" + place.project().group(), "group"));
        return Stream.concat(ours, furnished.stream().flatMap(it -> it.glance().stream())).toList();
    }

    private static ProjectPage.People people(Map<String, Set<Role>> roles, List<Membership> members, Map<String, Person> named) {
        var votes = members.stream().filter(Membership::votes).toList();
        var coLeads = CoLeading.people(roles).stream().flatMap(it -> Optional.ofNullable(named.get(it)).stream()).map(Person::name).sorted().toList();
        return new ProjectPage.People(coLeads, CoLeading.missing(roles, members).orElse(null), votes.size(),
                votes.stream().filter(it -> it.stakeholder().livedExperience()).count());
    }

    @GetMapping("/projects/{project}/happened")
    Answer happened(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var happened = timeline.latest(project, 500);
        return new HappenedPage(place.project(), told(happened, named(Set.of(), happened)));
    }

    /** Everybody whom this page names, in one question. */
    private Map<String, Person> named(Set<String> coLeads, List<Happening> happened) {
        var ids = new HashSet<>(coLeads);
        happened.forEach(it -> {
            if (it.by() != null) ids.add(it.by());
        });
        return ids.isEmpty() ? Map.of() : people.find(ids);
    }

    /** Newest first; what one person did several times on one day is told once. */
    private static List<Told> told(List<Happening> happened, Map<String, Person> named) {
        return happened.stream()
                .map(it -> new Told(Dates.dayOf(it.at()), Timeline.words(it),
                        it.by() == null || !named.containsKey(it.by()) ? "" : named.get(it.by()).name()))
                .distinct()
                .toList();
    }

    private boolean isPublic(Place place) {
        var publication = projects.publication(place);
        return publication != null && publication.kind() == Publication.Kind.PUBLISHED;
    }
}
