package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.voices.Voices;
import alongside.voices.Whys;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of something that was said: why is that, and what it is the root of. */
@Component("voicesWhysOfWords")
class WhysOfWords implements Panel {

    private final Whys whys;
    private final Voices voices;
    private final Projects projects;

    WhysOfWords(Whys whys, Voices voices, Projects projects) {
        this.whys = whys;
        this.voices = voices;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        return voices.seenBy(me, contribution).flatMap(said -> projects.place(me, said.project())).map(place -> {
            var sheets = whys.about(me, contribution);
            boolean asks = whys.mayAsk(place);
            return sheets.isEmpty() && !asks ? null : new WhysPart(sheets, asks ? "/projects/" + place.project().id() + "/whys?contribution=" + contribution : null);
        }).orElse(null);
    }
}
