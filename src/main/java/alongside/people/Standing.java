package alongside.people;

import alongside.who.Me;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What I am to a person, through everything we share. */
@Component
public class Standing {

    /** Asked for when needed: the rooms that know are built on top of this one. */
    private final ObjectProvider<Ties> rooms;

    Standing(ObjectProvider<Ties> rooms) {
        this.rooms = rooms;
    }

    public Set<Tie> between(Me me, String person) {
        var ties = EnumSet.noneOf(Tie.class);
        rooms.forEach(room -> ties.addAll(room.between(me, person)));
        return ties;
    }

    public boolean arrangesFor(Me me, String person) {
        return between(me, person).contains(Tie.ARRANGES);
    }
}
