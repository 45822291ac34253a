package alongside.sessions;

import alongside.groups.Membership;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.rules.RoleMix;
import alongside.who.Me;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to who takes part in a session and who only watches: those who came, or before it those who are to come. */
@Service("sessionsMixes")
@Transactional(readOnly = true)
public class Mixes {

    private final Sessions sessions;
    private final Invitations invitations;
    private final Projects projects;

    Mixes(Sessions sessions, Invitations invitations, Projects projects) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.projects = projects;
    }

    /** Of those who came, for anybody in the project: everybody there saw it. */
    public RoleMix came(Me me, String session) {
        return sessions.seat(me, session).map(seat -> {
            var watch = watching(seat.place());
            var came = sessions.inTheRoom(session);
            int watched = (int) came.stream().filter(watch::contains).count();
            return new RoleMix(came.size() - watched, watched);
        }).orElse(RoleMix.NOBODY);
    }

    /** The ids of those who watch and do not take part; for anybody in the project. */
    public Set<String> watching(Place place) {
        return watching(place, projects.members(place));
    }

    /** Whoever has something to do in the project takes part, also where the group has them as somebody who watches. */
    private Set<String> watching(Place place, List<Membership> members) {
        var roles = projects.rolesIn(place.project().id()).keySet();
        return members.stream().filter(it -> it.kind() == Membership.Kind.OBSERVER && !roles.contains(it.person())).map(Membership::person).collect(Collectors.toSet());
    }

    /** Who is to come: whoever said no does not. */
    RoleMix expected(Seat seat) {
        var members = projects.members(seat.place());
        var watch = watching(seat.place(), members);
        var come = invitations.coming(seat);
        var all = members.stream().map(Membership::person).filter(come::contains).toList();
        int watches = (int) all.stream().filter(watch::contains).count();
        return new RoleMix(all.size() - watches, watches);
    }
}
