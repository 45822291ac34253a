package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Partners;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who in the community does something with a project. */
@Controller
class PartnerPages {

    private final Partners partners;
    private final Projects projects;

    PartnerPages(Partners partners, Projects projects) {
        this.partners = partners;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/partners")
    Answer list(Me me, @PathVariable String project) {
        return page(NotFound.unless(projects.place(me, project)), Form.empty());
    }

    @PostMapping("/projects/{project}/partners")
    Answer add(Me me, @PathVariable String project, Form form) {
        var place = NotFound.unless(projects.place(me, project).filter(partners::mayList));
        var name = form.text("name", 200);
        var does = form.text("does", 500);
        var reach = form.optional("reach", 300);
        if (!form.ok()) return page(place, form);
        form.once(() -> partners.list(me, place, name, does, reach, form.ticked("public")));
        return Go.to("/projects/" + project + "/partners").saying("design.saved");
    }

    @PostMapping("/partners/{partner}/ending")
    Answer end(Me me, @PathVariable String partner) {
        return Go.to("/projects/" + NotFound.unless(partners.end(me, partner)) + "/partners").saying("design.saved");
    }

    private PartnersPage page(Place place, Form form) {
        return new PartnersPage(place.project(), partners.of(place), partners.mayList(place), form);
    }
}
