package alongside.followthrough;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.facts.Facts;
import alongside.post.Letter;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Contribution;
import alongside.voices.ContributionGone;
import alongside.voices.Voices;
import alongside.voices.WhatBecame;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what fed into a decision: rows, and words with no row between. */
@Service("followthroughFeeding")
@Transactional
public class Feeding {

    private final Store store;
    private final Decisions decisions;
    private final Projects projects;
    private final Said said;
    private final Facts facts;

    Feeding(Store store, Decisions decisions, Projects projects, Said said, Facts facts) {
        this.store = store;
        this.said = said;
        this.decisions = decisions;
        this.projects = projects;
        this.facts = facts;
    }

    /** What people said, and telling them what became of it. */
    @Component("followthroughSaid")
    record Said(Voices voices, WhatBecame became) {}

    /** A decision with the reader's place in its project. @param rows those that fed into it; @param words that did with no row between, as this reader may see them */
    public record Into(Decision decision, Place place, List<Reflection> rows, List<Contribution> words, boolean mayChoose) {}

    @Transactional(readOnly = true)
    public Optional<Into> into(Me me, String decision) {
        return decisions.seenBy(me, decision).flatMap(it -> projects.place(me, it.project()).map(place -> new Into(it, place, store.into(decision), said.voices.these(place, store.wordsInto(decision)), May.keep(place))));
    }

    public boolean choose(Me me, String decision, Set<String> rows) {
        return into(me, decision).filter(Into::mayChoose).map(it -> {
            store.fed(decision, store.of(it.decision.project()).stream().map(Reflection::id).filter(rows::contains).toList());
            facts.happened("followthrough.fed", it.decision.project(), decision, me);
            return true;
        }).orElse(false);
    }

    /**
     * Where something that was said led.
     *
     * @param decisions with no row between, and those its rows fed into
     * @param chosen the ids of those with no row between
     * @param all what can be chosen by this reader; none for whoever does not keep the list
     * @param plans what was changed in the plan because of it, latest first
     */
    public record LedTo(Contribution said, List<Decision> decisions, List<String> chosen, List<Decision> all, List<PlanChange> plans) {}

    @Transactional(readOnly = true)
    public Optional<LedTo> ledTo(Me me, String contribution) {
        return said.voices.seenBy(me, contribution).flatMap(words -> projects.place(me, words.project()).map(place -> {
            var found = store.led(contribution);
            var led = found.decisions();
            var all = led.isEmpty() && !May.keep(place) ? List.<Decision>of() : decisions.of(place);
            return new LedTo(words, all.stream().filter(it -> led.containsKey(it.id())).toList(), all.stream().map(Decision::id).filter(it -> Boolean.TRUE.equals(led.get(it))).toList(),
                    May.keep(place) ? all : List.of(), found.plans());
        }));
    }

    /** Says which decisions these words led to with no row between; their author hears of each that is new. */
    public boolean ledTo(Me me, String contribution, Set<String> decided) {
        return ledTo(me, contribution).filter(it -> !it.all().isEmpty()).map(it -> {
            var chosen = it.all().stream().filter(one -> decided.contains(one.id())).toList();
            store.ledTo(contribution, chosen.stream().map(Decision::id).toList());
            facts.happened("followthrough.led", it.said().project(), contribution, me);
            chosen.stream().filter(one -> !it.chosen().contains(one.id())).forEach(one -> said.became.tellAuthors(List.of(contribution),
                    Letter.news("followthrough.letter.led", one.project(), "/decisions/" + one.id(), "question", one.question())));
            return true;
        }).orElse(false);
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.ledTo(gone.id(), List.of());
    }
}
