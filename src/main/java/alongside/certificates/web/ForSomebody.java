package alongside.certificates.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of a project, for whoever arranges it: the way to a certificate that somebody asked for by phone or post. */
@Component("certificatesForSomebody")
class ForSomebody implements Panel {

    private final Projects projects;
    private final Sessions sessions;

    ForSomebody(Projects projects, Sessions sessions) {
        this.projects = projects;
        this.sessions = sessions;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return projects.place(me, subject).filter(Place::arranges).filter(it -> sessions.of(it).stream().anyMatch(Session::over))
                .map(it -> new ForSomebodyPart(subject)).orElse(null);
    }
}
