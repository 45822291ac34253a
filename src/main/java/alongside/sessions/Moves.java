package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to a plan that changes. Whoever was invited is told what is new, and why; their calendar too. */
@Service("sessionsMoves")
@Transactional
public class Moves {

    private final Sessions sessions;
    private final MoveStore store;
    private final InvitationStore invitations;
    private final MoveLetters letters;
    private final Facts facts;

    Moves(Sessions sessions, MoveStore store, InvitationStore invitations, MoveLetters letters, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.invitations = invitations;
        this.letters = letters;
        this.facts = facts;
    }

    /** Whether this plan needs a reason: people were invited, and it changes when or where. */
    @Transactional(readOnly = true)
    public boolean needsReason(Me me, String id, NewSession plan) {
        return sessions.seat(me, id).filter(May::change).filter(seat -> moves(seat.session(), plan)).isPresent() && anybodyInvited(me, id);
    }

    /** Whether anybody knows of the plan as it is. */
    @Transactional(readOnly = true)
    public boolean anybodyInvited(Me me, String id) {
        return sessions.seat(me, id).filter(Seat::runs).filter(seat -> !invitations.of(id).isEmpty()).isPresent();
    }

    /** Changes a plan until the session has ended. @param because why, for those who were invited; see {@link #needsReason} */
    public boolean change(Me me, String id, NewSession plan, String because) {
        return sessions.seat(me, id).filter(May::change).map(seat -> {
            var was = seat.session();
            boolean tells = moves(was, plan) && !invitations.of(id).isEmpty();
            if (tells && because.isBlank()) return false;
            sessions.change(me, seat, plan);
            if (!was.sameInCalendars(plan)) store.newRevision(id);
            if (tells) tell(me, was, because);
            return true;
        }).orElse(false);
    }

    private void tell(Me me, Session was, String because) {
        var id = was.id();
        store.add(was, Moved.Kind.MOVED, because, me.person());
        var now = sessions.seenBy(me, id).orElseThrow();
        boolean otherTime = !(was.day().equals(now.day()) && was.starts().equals(now.starts()) && was.ends().equals(now.ends()));
        // A yes to one day is no yes to another.
        if (otherTime) invitations.askAgain(id);
        for (var person : invitations.of(id).keySet()) letters.moved(was, now, person, because, otherTime);
        facts.happened("sessions.moved", was.project(), id, me, now.day().toString());
    }

    /** It does not take place. Whoever was invited is told why; nothing about it is deleted. */
    public boolean callOff(Me me, String id, String because) {
        return sessions.seat(me, id).filter(May::callOff).filter(it -> !because.isBlank()).filter(it -> sessions.callOff(id)).map(seat -> {
            store.add(seat.session(), Moved.Kind.CALLED_OFF, because, me.person());
            store.newRevision(id);
            var now = sessions.seenBy(me, id).orElseThrow();
            for (var person : invitations.of(id).keySet()) letters.calledOff(now, person, because);
            facts.happened("sessions.called-off", now.project(), id, me);
            return true;
        }).orElse(false);
    }

    /** Changes the words of the purpose, as the group asks when it looks at them together; the words before are kept. */
    public boolean reword(Me me, String id, String purpose) {
        return sessions.seat(me, id).filter(May::change).filter(it -> !purpose.isBlank() && !it.session().purpose().equals(purpose)).map(seat -> {
            store.reword(seat.session(), purpose, me.person());
            store.newRevision(id);
            facts.happened("sessions.purpose-reworded", seat.session().project(), id, me);
            return true;
        }).orElse(false);
    }

    /** How the purpose was worded before; for anybody in the project. */
    @Transactional(readOnly = true)
    public List<String> purposesBefore(Me me, String id) {
        return sessions.seat(me, id).map(seat -> store.purposes(id)).orElse(List.of());
    }

    /** What changed after people were invited, first one first; for anybody in the project. */
    @Transactional(readOnly = true)
    public List<Moved> of(Me me, String id) {
        return sessions.seat(me, id).map(seat -> store.of(id)).orElse(List.of());
    }

    private static boolean moves(Session was, NewSession plan) {
        return !(was.day().equals(plan.day()) && was.starts().equals(plan.starts()) && was.ends().equals(plan.ends())
                && was.place().equals(plan.place()) && was.joining().equals(plan.joining()));
    }
}
