package alongside.projects.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.design.Panels;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.PublicProject;
import alongside.who.Me;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Answer project(@Nullable Me me, @PathVariable String project) {
        var found = projects.inPublic(project);
        var seen = found.or(() -> preview(me, project));
        return new PublicProjectPage(NotFound.unless(seen), found.isEmpty(), panels.at("projects.public", project, Me.NOBODY));
    }

    /** Those who arrange it see it as the public will, before they publish. */
    private Optional<PublicProject> preview(@Nullable Me me, String project) {
        if (me == null) return Optional.empty();
        return projects.place(me, project).filter(Place::arranges).map(projects::asThePublicSees);
    }
}
