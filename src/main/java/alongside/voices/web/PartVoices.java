package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Levels;
import alongside.voices.AboutParts;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of a part of the project: the latest of what people said about it. */
@Component("voicesPartVoices")
class PartVoices implements Panel {

    private static final int FEW = 3;

    private final AboutParts about;
    private final Levels levels;

    PartVoices(AboutParts about, Levels levels) {
        this.about = about;
        this.levels = levels;
    }

    @Override
    public String slot() {
        return "projects.part";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String part, Me me) {
        return levels.seenBy(me, part).map(seen -> about.about(seen.place(), part, FEW)).filter(it -> it.all() > 0)
                .map(it -> new PartVoicesPart(it, "/projects/" + it.few().getFirst().project() + "/voices?part=" + part)).orElse(null);
    }
}
