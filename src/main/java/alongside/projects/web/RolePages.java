package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Person;
import alongside.people.Reaching;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who does what in a project. */
@Controller
class RolePages {

    private final Projects projects;
    private final People people;

    RolePages(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    @GetMapping("/projects/{project}/roles")
    Answer roles(Me me, @PathVariable String project) {
        return page(NotFound.unless(projects.place(me, project)), Form.empty());
    }

    @PostMapping("/projects/{project}/roles")
    Answer give(Me me, @PathVariable String project, Form form) {
        var place = arranged(me, project);
        var role = form.choice("role", Role.class);
        var person = form.typed("person");
        if (!projects.everybody(place).contains(person)) form.problem("person", "design.problem.choose");
        if (!form.ok() || role.isEmpty()) return page(place, form);
        projects.give(me, place, person, role.get());
        return Go.to("/projects/" + project + "/roles").saying("design.saved");
    }

    @GetMapping("/projects/{project}/roles/new")
    Answer somebodyNew(Me me, @PathVariable String project) {
        return new NewRolePage(arranged(me, project).project(), Form.empty());
    }

    /** Finance, a facilitator from a partner: somebody who does something here without a place in the group. */
    @PostMapping("/projects/{project}/roles/new")
    Answer somebodyNew(Me me, @PathVariable String project, Form form) {
        var place = arranged(me, project);
        var name = form.text("name", 200);
        form.text("email", 254);
        var email = form.email("email");
        var organisation = form.optional("organisation", 200);
        var job = form.choice("job", YesOrNo.class);
        var role = form.choice("role", Role.class);
        if (!form.ok() || role.isEmpty() || job.isEmpty()) return new NewRolePage(place.project(), form);
        var person = people.welcome(me, new NewPerson(name, email, "", "", Reaching.EMAIL, job.get() == YesOrNo.YES, organisation));
        projects.give(me, place, person, role.get());
        return Go.to("/projects/" + project + "/roles").saying("design.saved");
    }

    @PostMapping("/projects/{project}/roles/removal")
    Answer take(Me me, @PathVariable String project, Form form) {
        var place = arranged(me, project);
        var role = form.choice("role", Role.class);
        if (role.isPresent() && !projects.take(me, place, form.typed("person"), role.get())) form.problem("role", "projects.roles.problem.last");
        if (!form.ok()) return page(place, form);
        return Go.to("/projects/" + project + "/roles").saying("projects.roles.taken");
    }

    private RolesPage page(Place place, Form form) {
        var named = people.find(projects.everybody(place));
        var doing = new ArrayList<RolesPage.Doing>();
        projects.roles(place).forEach((person, roles) -> roles.forEach(role -> {
            if (named.containsKey(person)) doing.add(new RolesPage.Doing(person, named.get(person).name(), named.get(person).organisation(), role));
        }));
        doing.sort(Comparator.comparing(RolesPage.Doing::role).thenComparing(RolesPage.Doing::name));
        var choices = named.values().stream().sorted(Comparator.comparing(Person::name)).map(it -> Choice.of(it.id(), it.name())).toList();
        return new RolesPage(place, doing, choices, CoLeading.missing(projects.roles(place), projects.members(place)).orElse(null), form);
    }

    private Place arranged(Me me, String project) {
        var place = NotFound.unless(projects.place(me, project));
        NotFound.unless(place.arranges());
        return place;
    }
}
