package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.design.Panels;
import alongside.projects.Projects;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a project that anybody can read, once it is put before the public. */
@Controller
@Open
class PublicPages {

    private final Projects projects;
    private final Panels panels;

    PublicPages(Projects projects, Panels panels) {
        this.projects = projects;
        this.panels = panels;
    }

    /** The rooms show here what they show to nobody in particular, whoever is reading. */
    @GetMapping("/p/{project}")
    Answer project(@PathVariable String project) {
        var found = NotFound.unless(projects.inPublic(project));
        return new PublicProjectPage(found, false, panels.at("projects.public", project, Me.NOBODY));
    }
}
