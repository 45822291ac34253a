package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Reflections;
import alongside.projects.Projects;
import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a contribution's page: what it changed, and one press to make a row of it. */
@Component
class FromWords implements Panel {

    private final Reflections reflections;
    private final Projects projects;
    private final Voices voices;

    FromWords(Reflections reflections, Projects projects, Voices voices) {
        this.reflections = reflections;
        this.projects = projects;
        this.voices = voices;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        var said = voices.seenBy(me, contribution).orElse(null);
        if (said == null) return null;
        var rows = reflections.from(me, contribution);
        boolean keeps = projects.place(me, said.project()).filter(reflections::mayKeep).isPresent();
        if (rows.isEmpty() && !keeps) return null;
        return new FromWordsPart(rows, keeps ? "/projects/" + said.project() + "/reflections/new?contribution=" + contribution : null);
    }
}
