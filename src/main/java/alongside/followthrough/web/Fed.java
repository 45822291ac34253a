package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Feeding;
import alongside.voices.Themes;
import alongside.who.Me;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a decision's page: the rows that fed into it, and which groups the words came from. */
@Component("followthroughFed")
class Fed implements Panel {

    private final Feeding feeding;
    private final Themes themes;

    Fed(Feeding feeding, Themes themes) {
        this.feeding = feeding;
        this.themes = themes;
    }

    @Override
    public String slot() {
        return "decisions.decision";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String decision, Me me) {
        var into = feeding.into(me, decision).orElse(null);
        if (into == null || into.rows().isEmpty() && !into.mayChoose()) return null;
        var choose = into.mayChoose() ? "/decisions/" + decision + "/reflections" : "";
        if (into.rows().isEmpty()) return new FedPart(List.of(), null, choose);
        var words = into.rows().stream().flatMap(it -> it.contributions().stream()).distinct().toList();
        boolean besides = into.rows().stream().anyMatch(it -> !it.youSaid().isBlank());
        return new FedPart(into.rows(), themes.base(into.place(), words, besides), choose);
    }
}
