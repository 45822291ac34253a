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
import java.util.Map;
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

    public boolean mayCorrect(Place place) {
        return May.keep(place);
    }

    /** What was said to have changed, for whoever may put it right. */
    @Transactional(readOnly = true)
    public Optional<PlanChange> toCorrect(Me me, String change) {
        return store.find(change).filter(it -> projects.place(me, it.project()).filter(May::keep).isPresent());
    }

    /** Puts right what everybody has read; what it said stays readable, with why. Whoever said it is told again. @param what blank to take it back @return how many are told; empty where it says something else by now */
    public Optional<Integer> correct(Me me, String change, String what, String why) {
        return toCorrect(me, change).filter(it -> !it.what().equals(what)).filter(it -> store.correct(it, what, why, me.person(), Dates.dayOf(clock.instant()))).map(it -> {
            facts.happened(what.isEmpty() ? "followthrough.plan-taken-back" : "followthrough.plan-corrected", it.project(), it.contribution(), me);
            var kind = what.isEmpty() ? "followthrough.letter.plan-taken-back" : "followthrough.letter.plan-corrected";
            return said.became().tellAuthors(List.of(it.contribution()), Letter.news(kind, it.project(), "/contributions/" + it.contribution(), "what", what, "was", it.what(), "why", why));
        });
    }

    /** @param because the words, or nothing where this reader may not read them or they are gone @param before how it read before, first one first */
    public record Changed(PlanChange change, Optional<Contribution> because, List<PlanChange.Before> before) {}

    /** What was changed last in this project and still stands. */
    @Transactional(readOnly = true)
    public List<Changed> latest(Place place, int most) {
        return read(place, store.in(place.project().id()).stream().filter(it -> !it.takenBack()).limit(most).toList(), Map.of());
    }

    @Transactional(readOnly = true)
    public boolean any(Place place) {
        return !store.in(place.project().id()).isEmpty();
    }

    /** All that was ever said to have changed, latest first, with how it read before. */
    @Transactional(readOnly = true)
    public List<Changed> all(Place place) {
        return read(place, store.in(place.project().id()), store.before(place.project().id()));
    }

    private List<Changed> read(Place place, List<PlanChange> changes, Map<String, List<PlanChange.Before>> before) {
        if (changes.isEmpty()) return List.of();
        var words = said.voices().these(place, changes.stream().map(PlanChange::contribution).collect(Collectors.toSet())).stream().collect(Collectors.toMap(Contribution::id, it -> it));
        return changes.stream().map(it -> new Changed(it, Optional.ofNullable(words.get(it.contribution())), before.getOrDefault(it.id(), List.of()))).toList();
    }
}
