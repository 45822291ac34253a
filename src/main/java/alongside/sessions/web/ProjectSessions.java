package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Sessions" on a project's page: what comes next, and the last one. */
@Component("sessionsProjectSessions")
class ProjectSessions implements Panel {

    private final Sessions sessions;
    private final Projects projects;

    ProjectSessions(Sessions sessions, Projects projects) {
        this.sessions = sessions;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return projects.place(me, subject).map(place -> {
            var all = sessions.of(place);
            return new ProjectSessionsPart(subject,
                    all.stream().filter(Session::ahead).findFirst().orElse(null),
                    all.reversed().stream().filter(Session::over).findFirst().orElse(null),
                    all.size(), sessions.mayPlan(place));
        }).orElse(null);
    }
}
