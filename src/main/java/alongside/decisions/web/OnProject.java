package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of a project on its page: what is open first. */
@Component("decisionsOnProject")
class OnProject implements Panel {

    private final Decisions decisions;
    private final Projects projects;

    OnProject(Decisions decisions, Projects projects) {
        this.decisions = decisions;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return projects.place(me, subject)
                .map(place -> {
                    var all = decisions.of(place);
                    return new QuestionsPart("/projects/" + subject + "/decisions", all.stream().filter(Decision::open).toList(),
                            all.stream().filter(it -> !it.open()).limit(3).toList(),
                            all.stream().filter(it -> !it.open()).count(), decisions.mayPropose(place) ? "/projects/" + subject + "/decisions/new" : "");
                })
                .orElse(null);
    }
}
