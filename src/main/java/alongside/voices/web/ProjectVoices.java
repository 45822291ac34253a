package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.voices.Among;
import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest of what was said, on a project's page. */
@Component("voicesProjectVoices")
class ProjectVoices implements Panel {

    private final Voices voices;
    private final Projects projects;

    ProjectVoices(Voices voices, Projects projects) {
        this.voices = voices;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return projects.place(me, subject).map(place -> {
            var latest = voices.latest(place, Among.EVERYTHING, 2);
            return new ProjectVoicesPart(subject, latest.few(), latest.all(), voices.maySay(place));
        }).orElse(null);
    }
}
