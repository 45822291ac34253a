package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Reflections;
import alongside.projects.Projects;
import alongside.voices.Voices;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** While what was said in a session is sorted: the way to work on it. */
@Component("followthroughToRow")
class ToRow implements Panel {

    private final Reflections reflections;
    private final Projects projects;
    private final Voices voices;

    ToRow(Reflections reflections, Projects projects, Voices voices) {
        this.reflections = reflections;
        this.projects = projects;
        this.voices = voices;
    }

    @Override
    public String slot() {
        return "voices.sort";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        return voices.seenBy(me, contribution).filter(it -> projects.place(me, it.project()).filter(reflections::mayKeep).isPresent())
                .map(it -> new ToRowPart("/projects/" + it.project() + "/reflections/new?contribution=" + contribution + (it.session() == null ? "" : "&sorting=" + it.session()))).orElse(null);
    }
}
