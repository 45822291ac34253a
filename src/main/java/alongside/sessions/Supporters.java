package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to who came to support somebody. They are counted as there, and asked before anything is recorded; being
 * counted makes nobody a member, gives no vote and no pay, and nobody waits to hear them.
 */
@Service("sessionsSupporters")
@Transactional
public class Supporters {

    private final Sessions sessions;
    private final AttendanceStore store;
    private final Invitations invitations;
    private final Facts facts;

    Supporters(Sessions sessions, AttendanceStore store, Invitations invitations, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.invitations = invitations;
        this.facts = facts;
    }

    /** The ids of those who are counted in; for anybody in the project: everybody there saw them. */
    @Transactional(readOnly = true)
    public Set<String> here(Me me, String session) {
        return sessions.seat(me, session).map(seat -> Set.copyOf(store.supporters(session))).orElse(Set.of());
    }

    /** The same, for rooms above, which ask themselves who may know. */
    @Transactional(readOnly = true)
    public Set<String> counted(String session) {
        return new LinkedHashSet<>(store.supporters(session));
    }

    /** Counts people in, and others out again. Each must be there only to support somebody in the group. @param listed of whom anything is said */
    public boolean count(Me me, String session, Set<String> listed, Set<String> here) {
        return sessions.seat(me, session).filter(May::countIn).map(seat -> {
            var who = new HashSet<>(invitations.supporting(seat).keySet());
            // Whose support ended meanwhile can still be counted out.
            who.addAll(store.supporters(session));
            who.retainAll(listed);
            long changed = who.stream().filter(it -> here.contains(it) ? invitations.supporting(seat).containsKey(it) && store.countSupporterIn(session, it, me.person()) : store.countSupporterOut(session, it)).count();
            if (changed > 0) facts.happened("sessions.supporters-counted", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }
}
