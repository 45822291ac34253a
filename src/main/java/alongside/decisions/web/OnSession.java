package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked at a session. */
@Component("decisionsOnSession")
class OnSession implements Panel {

    private final Decisions decisions;
    private final Projects projects;
    private final Sessions sessions;

    OnSession(Decisions decisions, Projects projects, Sessions sessions) {
        this.decisions = decisions;
        this.projects = projects;
        this.sessions = sessions;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var session = sessions.seenBy(me, subject).orElse(null);
        if (session == null) return null;
        var asked = decisions.ofSession(me, subject);
        boolean may = projects.place(me, session.project()).filter(decisions::mayPropose).isPresent();
        if (asked.isEmpty() && !may) return null;
        return new QuestionsPart("/projects/" + session.project() + "/decisions", asked.stream().filter(Decision::open).toList(),
                asked.stream().filter(it -> !it.open()).toList(), 0, may ? "/projects/" + session.project() + "/decisions/new?session=" + subject : "");
    }
}
