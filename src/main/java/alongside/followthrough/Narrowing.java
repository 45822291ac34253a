package alongside.followthrough;

import alongside.decisions.Decision;
import alongside.decisions.DecisionClosed;
import alongside.decisions.Decisions;
import alongside.decisions.NewDecision;
import alongside.decisions.Voiding;
import alongside.groups.Membership;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Theme;
import alongside.voices.Themes;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to narrowing a big topic: of all that people raised, those with a vote say which to work on first. What
 * is left stays on the list.
 */
@Service("followthroughNarrowing")
@Transactional
public class Narrowing {

    private final NarrowingStore store;
    private final Decisions decisions;
    private final Voiding voiding;
    private final Themes themes;
    private final Projects projects;

    Narrowing(NarrowingStore store, Decisions decisions, Voiding voiding, Themes themes, Projects projects) {
        this.store = store;
        this.decisions = decisions;
        this.voiding = voiding;
        this.themes = themes;
        this.projects = projects;
    }

    @Transactional(readOnly = true)
    public boolean mayNarrow(Place place) {
        return decisions.mayPropose(place) && voters(place) > 0;
    }

    private long voters(Place place) {
        return projects.members(place).stream().filter(Membership::votes).count();
    }

    /** Everything people raised, grouped alike before or not. */
    @Transactional(readOnly = true)
    public List<Theme> topics(Place place) {
        return themes.in(place);
    }

    /**
     * Asks everybody with a vote which of these to work on; nobody sees who said what, where they are enough for that.
     *
     * @param topics the ids of the topics to choose between
     * @param places how many are to be chosen, fewer than there are
     * @return the decision; empty when this person may not, or there is nothing to choose
     */
    public Optional<String> put(Me me, Place place, String question, Collection<String> topics, int places, LocalDate closes) {
        var labels = themes.in(place).stream().filter(it -> topics.contains(it.id())).map(Theme::label).toList();
        if (!mayNarrow(place) || places < 1 || labels.size() <= places) return Optional.empty();
        var options = labels.stream().flatMap(it -> Stream.of(it, "")).toArray(String[]::new);
        var asked = NewDecision.approval(question, "", places, closes, options);
        var id = decisions.propose(me, place, voters(place) < Decisions.FEWEST_FOR_SECRET ? asked : asked.secretly());
        store.add(id, place.project().id(), labels);
        return Optional.of(id);
    }

    /** What was put, the latest first; of one that is open, nothing is chosen yet. */
    @Transactional(readOnly = true)
    public List<Narrowed> of(Place place) {
        var put = store.in(place.project().id());
        if (put.isEmpty()) return List.of();
        var known = decisions.of(place).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        var all = new ArrayList<Narrowed>();
        var anew = new HashSet<String>();
        put.forEach((id, topics) -> {
            var decision = standing(known.get(id));
            if (decision == null || !decision.id().equals(id) && (put.containsKey(decision.id()) || !anew.add(decision.id()))) return;
            if (decision.id().equals(id)) all.add(new Narrowed(decision, labels(topics, true), labels(topics, false)));
            else all.add(new Narrowed(decision, List.of(), topics.stream().map(NarrowingStore.Topic::label).toList()));
        });
        return all;
    }

    /** The decision itself, or the one that was put instead where it was made void; null when there is none that holds. */
    private @Nullable Decision standing(@Nullable Decision decision) {
        return decision == null || decision.madeVoid() == null ? decision : standing(voiding.instead(decision).orElse(null));
    }

    private static List<String> labels(List<NarrowingStore.Topic> topics, boolean chosen) {
        return topics.stream().filter(it -> it.chosen() == chosen).map(NarrowingStore.Topic::label).toList();
    }

    @EventListener
    void closed(DecisionClosed closed) {
        var decision = closed.decision();
        var put = store.in(decision.project());
        if (!put.containsKey(decision.id())) {
            var before = voiding.before(decision).stream().filter(put::containsKey).findFirst();
            if (before.isEmpty()) return;
            store.add(decision.id(), decision.project(), put.getOrDefault(before.get(), List.of()).stream().map(NarrowingStore.Topic::label).toList());
        }
        var chosen = decisions.result(decision).chosen();
        store.chosen(decision.id(), decision.options().stream().filter(it -> chosen.contains(it.id())).map(it -> it.title()).toList());
    }
}
