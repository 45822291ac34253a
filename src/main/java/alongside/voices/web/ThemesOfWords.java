package alongside.voices.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.projects.Projects;
import alongside.voices.Themes;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the page of something that was said: its tags, and whether it is a need that nobody meets. */
@Component("voicesThemesOfWords")
class ThemesOfWords implements Panel {

    private final Themes themes;
    private final Voices voices;
    private final Projects projects;

    ThemesOfWords(Themes themes, Voices voices, Projects projects) {
        this.themes = themes;
        this.voices = voices;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        return voices.seenBy(me, contribution).flatMap(said -> projects.place(me, said.project())).map(place -> {
            boolean tags = themes.mayTag(place);
            var of = themes.of(me, contribution);
            boolean unmet = themes.isUnmet(me, contribution);
            return of.isEmpty() && !tags && !unmet ? null : new ThemesOfWordsPart(contribution, of, unmet, tags, tags ? themes.in(place) : List.of());
        }).orElse(null);
    }
}
