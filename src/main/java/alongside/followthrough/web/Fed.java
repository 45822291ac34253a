package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Feeding;
import alongside.followthrough.OtherEvidence;
import alongside.followthrough.Wider;
import alongside.voices.Contribution;
import alongside.voices.Themes;
import alongside.who.Me;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a decision's page: the rows and the words that fed into it, which groups the words came from, and what many people were asked about it. */
@Component("followthroughFed")
class Fed implements Panel {

    private final Feeding feeding;
    private final Themes themes;
    private final Wider wider;
    private final OtherEvidence evidence;

    Fed(Feeding feeding, Themes themes, Wider wider, OtherEvidence evidence) {
        this.feeding = feeding;
        this.themes = themes;
        this.wider = wider;
        this.evidence = evidence;
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
        if (into == null) return null;
        var matter = Wider.Matter.of(into.decision());
        var ask = into.decision().open() && wider.mayAsk(into.place()) ? "/decisions/" + decision + "/wider" : null;
        var put = wider.of(me, matter);
        var choose = into.mayChoose() ? "/decisions/" + decision + "/reflections" : "";
        if (into.rows().isEmpty() && into.words().isEmpty()) return choose.isEmpty() && ask == null && put.isEmpty() ? null : new FedPart(List.of(), List.of(), null, List.of(), put, ask, choose);
        var words = Stream.concat(into.rows().stream().flatMap(it -> it.contributions().stream()), into.words().stream().map(Contribution::id)).distinct().toList();
        var known = evidence.of(into.place(), into.rows());
        boolean besides = !known.isEmpty() || into.rows().stream().anyMatch(it -> !it.youSaid().isBlank());
        return new FedPart(into.rows(), into.words(), themes.base(into.place(), words, besides), known, put, ask, choose);
    }
}
