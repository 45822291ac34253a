package alongside.sessions;

import alongside.facts.Facts;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Those of the same series that are planned for later: they can be changed or called off with this one. */
    @Transactional(readOnly = true)
    public List<Session> rest(Me me, String id) {
        return sessions.seat(me, id).filter(May::change).map(seat -> later(me, seat.session())).orElse(List.of());
    }

    private List<Session> later(Me me, Session session) {
        return store.rest(session).stream().filter(it -> sessions.planned(me, it.id()).isPresent()).toList();
    }

    /** Whether this plan needs a reason: people were invited, and it changes when or where. */
    @Transactional(readOnly = true)
    public boolean needsReason(Me me, String id, NewSession plan, boolean rest) {
        return sessions.seat(me, id).filter(May::change).map(seat -> plans(me, seat.session(), plan, rest)).orElse(Map.of()).entrySet().stream()
                .anyMatch(it -> tells(it.getKey(), it.getValue()));
    }

    /** Whether anybody knows of the plan as it is. */
    @Transactional(readOnly = true)
    public boolean anybodyInvited(Me me, String id) {
        return sessions.seat(me, id).filter(Seat::runs).filter(seat -> knownTo(id) || later(me, seat.session()).stream().anyMatch(it -> knownTo(it.id()))).isPresent();
    }

    /**
     * Changes a plan until the session has ended.
     *
     * @param because why, for those who were invited; see {@link #needsReason}
     * @param rest whether the later ones of its series are moved with it, by as many days; each is told only to its own people
     */
    public boolean change(Me me, String id, NewSession plan, String because, boolean rest) {
        return sessions.seat(me, id).filter(May::change).map(seat -> {
            var plans = plans(me, seat.session(), plan, rest);
            if (because.isBlank() && plans.entrySet().stream().anyMatch(it -> tells(it.getKey(), it.getValue()))) return false;
            var changes = new ArrayList<Change>();
            plans.forEach((was, now) -> change(me, was, now, because).ifPresent(changes::add));
            letters.moved(changes, because);
            changes.forEach(it -> sessions.tell(new SessionMoved(it.was(), it.now(), because)));
            return true;
        }).orElse(false);
    }

    private Map<Session, NewSession> plans(Me me, Session was, NewSession plan, boolean rest) {
        var plans = new LinkedHashMap<Session, NewSession>();
        plans.put(was, plan);
        if (rest) later(me, was).forEach(it -> plans.put(it, sessions.planned(me, it.id()).orElseThrow().alike(was, plan)));
        return plans;
    }

    /** @return what there is to tell */
    private Optional<Change> change(Me me, Session was, NewSession plan, String because) {
        var id = was.id();
        boolean tells = tells(was, plan);
        sessions.change(me, sessions.seat(me, id).orElseThrow(), plan);
        if (!was.sameInCalendars(plan)) store.newRevision(id);
        if (!tells) return Optional.empty();
        store.add(was, Moved.Kind.MOVED, because, me.person());
        var now = sessions.seenBy(me, id).orElseThrow();
        var change = new Change(was, now, invitations.of(id).keySet());
        // A yes to one day is no yes to another.
        if (change.otherTime()) invitations.askAgain(id);
        facts.happened("sessions.moved", was.project(), id, me, now.day().toString());
        return Optional.of(change);
    }

    /** It does not take place. Whoever was invited is told why; nothing about it is deleted. @param rest whether the later ones of its series do not either */
    public boolean callOff(Me me, String id, String because, boolean rest) {
        return sessions.seat(me, id).filter(May::callOff).filter(it -> !because.isBlank()).map(seat -> {
            var changes = new ArrayList<Change>();
            var all = new ArrayList<>(List.of(seat.session()));
            if (rest) all.addAll(later(me, seat.session()));
            for (var was : all) if (sessions.callOff(was.id())) changes.add(calledOff(me, was, because));
            letters.calledOff(changes, because);
            changes.forEach(it -> sessions.tell(new SessionMoved(it.was(), it.now(), because)));
            return !changes.isEmpty();
        }).orElse(false);
    }

    private Change calledOff(Me me, Session was, String because) {
        store.add(was, Moved.Kind.CALLED_OFF, because, me.person());
        store.newRevision(was.id());
        facts.happened("sessions.called-off", was.project(), was.id(), me);
        return new Change(was, sessions.seenBy(me, was.id()).orElseThrow(), invitations.of(was.id()).keySet());
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

    /** Whether anybody counts on it, in the project or outside. */
    private boolean knownTo(String id) {
        return !invitations.of(id).isEmpty() || sessions.outside().anybody(id);
    }

    /** Whether somebody has to hear of it. */
    private boolean tells(Session was, NewSession plan) {
        return moves(was, plan) && knownTo(was.id());
    }

    private static boolean moves(Session was, NewSession plan) {
        return !(was.day().equals(plan.day()) && was.starts().equals(plan.starts()) && was.ends().equals(plan.ends())
                && was.place().equals(plan.place()) && was.joining().equals(plan.joining()));
    }
}
