package alongside.groups;

import alongside.people.Tie;
import alongside.people.Ties;
import alongside.who.Me;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever arranges a group arranges for everybody who has, or is asked to take, a place in it. */
@Component
class ThroughGroups implements Ties {

    private final Store store;

    ThroughGroups(Store store) {
        this.store = store;
    }

    @Override
    public Set<Tie> between(Me me, String person) {
        return store.arrangesForSomeoneIn(me.person(), person) ? Set.of(Tie.ARRANGES) : Set.of();
    }
}
