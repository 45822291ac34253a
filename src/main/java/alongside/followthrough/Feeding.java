package alongside.followthrough;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.facts.Facts;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the rows that fed into a decision. */
@Service("followthroughFeeding")
@Transactional
public class Feeding {

    private final Store store;
    private final Decisions decisions;
    private final Projects projects;
    private final Facts facts;

    Feeding(Store store, Decisions decisions, Projects projects, Facts facts) {
        this.store = store;
        this.decisions = decisions;
        this.projects = projects;
        this.facts = facts;
    }

    /** A decision with the reader's place in its project. @param rows those that fed into it */
    public record Into(Decision decision, Place place, List<Reflection> rows, boolean mayChoose) {}

    @Transactional(readOnly = true)
    public Optional<Into> into(Me me, String decision) {
        return decisions.seenBy(me, decision).flatMap(it -> projects.place(me, it.project()).map(place -> new Into(it, place, store.into(decision), May.keep(place))));
    }

    public boolean choose(Me me, String decision, Set<String> rows) {
        return into(me, decision).filter(Into::mayChoose).map(it -> {
            store.fed(decision, store.of(it.decision.project()).stream().map(Reflection::id).filter(rows::contains).toList());
            facts.happened("followthrough.fed", it.decision.project(), decision, me);
            return true;
        }).orElse(false);
    }
}
