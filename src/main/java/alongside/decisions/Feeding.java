package alongside.decisions;

import alongside.disclosure.rules.Counts;
import alongside.disclosure.rules.Counts.Audience;
import alongside.groups.StakeholderGroup;
import alongside.who.Me;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what fed into a decision: the votes before it, and which groups of people gave them. */
@Service("decisionsFeeding")
@Transactional
public class Feeding {

    private final Decisions decisions;
    private final Store store;
    private final FedStore fed;
    private final Tell tell;

    Feeding(Decisions decisions, Store store, FedStore fed, Tell tell) {
        this.decisions = decisions;
        this.store = store;
        this.fed = fed;
        this.tell = tell;
    }

    /** The votes that fed into it, oldest first. */
    @Transactional(readOnly = true)
    public List<FedVote> into(Decision decision) {
        var ids = fed.into(decision.id());
        var found = store.questions().find(ids).reversed();
        var votes = store.votes(found);
        return found.stream().map(it -> fed(it, Objects.requireNonNull(votes.get(it.id())))).toList();
    }

    /** What can have fed into it: the other votes of the project that have closed and count. */
    @Transactional(readOnly = true)
    public List<Decision> candidates(Decision decision) {
        return store.questions().of(decision.project()).stream().filter(it -> !it.open() && !it.isVoid() && !it.id().equals(decision.id())).toList();
    }

    /** Says which votes fed into it, for everybody in the project to see. */
    public boolean choose(Me me, String id, Set<String> votes) {
        return decisions.seenBy(me, id).filter(it -> decisions.mayTend(me, it)).map(it -> {
            fed.set(id, candidates(it).stream().map(Decision::id).filter(votes::contains).toList());
            tell.fact("fed", it, me);
            return true;
        }).orElse(false);
    }

    /** Who voted is known of a closed vote, also of a secret one; of which group they are is said in counts alone. */
    private static FedVote fed(Decision vote, Votes votes) {
        var voted = new HashSet<>(votes.voted());
        votes.given().forEach(it -> voted.add(it.person()));
        Map<StakeholderGroup, Long> groups = new EnumMap<>(StakeholderGroup.class);
        votes.asked().stream().filter(it -> voted.contains(it.person())).forEach(it -> groups.merge(it.stakeholder(), 1L, Long::sum));
        var names = List.copyOf(groups.keySet());
        var shown = Counts.line(List.copyOf(groups.values()), Audience.INSIDE);
        return new FedVote(vote, shown.total(), IntStream.range(0, names.size()).mapToObj(i -> new FedVote.Group(names.get(i), shown.cells().get(i))).toList());
    }
}
