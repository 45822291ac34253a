package alongside.followthrough;

import alongside.facts.Facts;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Finding;
import alongside.voices.Shelf;
import alongside.who.Me;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what a row stands on besides what people said here: what is known already from elsewhere. */
@Service("followthroughOtherEvidence")
@Transactional
public class OtherEvidence {

    private final Store store;
    private final Reflections reflections;
    private final Projects projects;
    private final Shelf shelf;
    private final Facts facts;

    OtherEvidence(Store store, Reflections reflections, Projects projects, Shelf shelf, Facts facts) {
        this.store = store;
        this.reflections = reflections;
        this.projects = projects;
        this.shelf = shelf;
        this.facts = facts;
    }

    /** What these rows stand on besides. */
    @Transactional(readOnly = true)
    public List<Finding> of(Place place, Collection<Reflection> rows) {
        return shelf.these(place, store.findings(rows.stream().map(Reflection::id).toList()));
    }

    /** @param all what can be chosen */
    public record Choosing(Reflection row, List<Finding> chosen, List<Finding> all) {}

    @Transactional(readOnly = true)
    public Optional<Choosing> choosing(Me me, String reflection) {
        return reflections.seenBy(me, reflection).flatMap(row -> projects.place(me, row.project()).filter(May::keep)
                .map(place -> new Choosing(row, of(place, List.of(row)), shelf.in(place))));
    }

    public boolean choose(Me me, String reflection, Set<String> findings) {
        return choosing(me, reflection).map(it -> {
            store.findings(reflection, it.all().stream().map(Finding::id).filter(findings::contains).toList());
            facts.happened("followthrough.stands-on", it.row().project(), reflection, me);
            return true;
        }).orElse(false);
    }
}
