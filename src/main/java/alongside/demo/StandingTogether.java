package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.TOMOS;

import alongside.voices.Contribution.Audience;
import alongside.voices.Themes;
import alongside.voices.Uses;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the panel put together after the first session: tags, a summary of one, a topic nobody spoke about, an unmet need, a story told again. */
@Component
class StandingTogether {

    private final Themes themes;
    private final Uses uses;

    StandingTogether(Themes themes, Uses uses) {
        this.themes = themes;
        this.uses = uses;
    }

    void tags(Stage stage) {
        for (var it : List.of("C01", "C08", "C09", "C17")) themes.tag(stage.me(MARJORIE), stage.thing(it), "Fear of letters");
        for (var it : List.of("C04", "C18")) themes.tag(stage.me(DEV), stage.thing(it), "Reaching somebody");
        for (var it : List.of("C02", "C05")) themes.tag(stage.me(TOMOS), stage.thing(it), "What must I do?");
        themes.topic(stage.me(ADAEZE), stage.place(ADAEZE), "People under 25");
        themes.topic(stage.me(ADAEZE), stage.place(ADAEZE), "Letters in Polish");
        themes.unmet(stage.me(RUKHSANA), stage.thing("C18"), true);
        uses.permit(stage.me(RUKHSANA), stage.thing("C07"), Audience.ORGANISATION);
        uses.use(stage.me(LEWIS), stage.thing("C07"), "Read out to the team that writes the letters");
        var fear = themes.in(stage.place(LEWIS)).getFirst().id();
        themes.summarise(stage.me(LEWIS), fear, "A letter frightens people before it is opened, and some are never opened.",
                List.of(stage.thing("C01"), stage.thing("C09")));
    }
}
