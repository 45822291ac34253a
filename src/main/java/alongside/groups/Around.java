package alongside.groups;

import alongside.people.Supports;
import alongside.who.Me;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** People without a place in a group who still see its page: supporters of members, and whom the rooms above bring. */
@Component
class Around {

    private final Supports supports;
    private final ObjectProvider<Neighbours> neighbours;

    Around(Supports supports, ObjectProvider<Neighbours> neighbours) {
        this.supports = supports;
        this.neighbours = neighbours;
    }

    boolean helpsSomeoneIn(Me me, List<Membership> members) {
        var helped = supports.membersHelpedBy(me.person());
        return members.stream().anyMatch(it -> helped.contains(it.person()));
    }

    boolean brings(Me me, String group) {
        return neighbours.stream().anyMatch(room -> room.see(me, group));
    }
}
