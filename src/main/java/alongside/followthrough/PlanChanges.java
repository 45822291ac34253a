package alongside.followthrough;

import alongside.facts.Facts;
import alongside.post.Letter;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to "we changed our plan because you said…": whoever said it is told, and everybody reads it. */
@Service("followthroughPlanChanges")
@Transactional
public class PlanChanges {

    private final PlanChangeStore store;
    private final Projects projects;
    private final Feeding.Said said;
    private final Facts facts;
    private final InstantSource clock;

    PlanChanges(PlanChangeStore store, Projects projects, Feeding.Said said, Facts facts, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.said = said;
        this.facts = facts;
        this.clock = clock;
    }

    /** The words, for whoever may say what was changed because of them. */
    @Transactional(readOnly = true)
    public Optional<Contribution> because(Me me, String contribution) {
        return said.voices().seenBy(me, contribution).filter(it -> projects.place(me, it.project()).filter(May::keep).isPresent());
    }

    /** @return how many are told: nobody where nobody can be found who said it */
    public int changed(Me me, String contribution, String what) {
        return because(me, contribution).map(it -> {
            store.add(it.project(), contribution, what, me.person(), Dates.dayOf(clock.instant()));
            facts.happened("followthrough.plan-changed", it.project(), contribution, me);
            return said.became().tellAuthors(List.of(contribution), Letter.news("followthrough.letter.plan", it.project(), "/contributions/" + contribution, "what", what));
        }).orElse(0);
    }

    /** @param because the words, or nothing where this reader may not read them or they are gone */
    public record Changed(PlanChange change, Optional<Contribution> because) {}

    /** What was changed last in this project. */
    @Transactional(readOnly = true)
    public List<Changed> latest(Place place, int most) {
        var all = store.in(place.project().id()).stream().limit(most).toList();
        if (all.isEmpty()) return List.of();
        var words = said.voices().these(place, all.stream().map(PlanChange::contribution).collect(Collectors.toSet())).stream().collect(Collectors.toMap(Contribution::id, it -> it));
        return all.stream().map(it -> new Changed(it, Optional.ofNullable(words.get(it.contribution())))).toList();
    }
}
