package alongside.sessions;

import alongside.people.Wanted;
import alongside.who.Me;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to somebody who interprets and cancels, often on the morning itself: whoever runs the session writes it
 * down by what it is, without seeing for whom; those whom it is for are asked first how to go on, and the access host hears.
 */
@Service("sessionsCancelling")
@Transactional
public class Cancelling {

    private final Sessions sessions;
    private final AccessStore store;
    private final AccessLetters letters;
    private final AccessPlan.Around around;

    Cancelling(Sessions sessions, AccessStore store, AccessLetters letters, AccessPlan.Around around) {
        this.sessions = sessions;
        this.store = store;
        this.letters = letters;
        this.around = around;
    }

    /** Who is booked and can cancel, by what they do; empty for who does not run the session, and once it is over. */
    @Transactional(readOnly = true)
    public Set<Wanted> booked(Me me, String session) {
        return sessions.seat(me, session).filter(May::sayCancelled).map(seat -> {
            var kinds = EnumSet.noneOf(Wanted.class);
            store.of(session).stream().filter(Cancelling::stands).forEach(it -> kinds.addAll(Wanted.in(it.what())));
            kinds.removeIf(it -> !it.interprets());
            return (Set<Wanted>) kinds;
        }).orElse(Set.of());
    }

    /** @param instead what there is instead; blank when there is nothing yet */
    public boolean cancelled(Me me, String session, Wanted who, String instead) {
        return sessions.seat(me, session).filter(May::sayCancelled).map(seat -> {
            var fell = booked(session, who);
            fell.forEach(it -> {
                store.status(it.id(), Arrangement.Status.FELL_THROUGH, instead);
                if (it.person() != null) letters.stands(seat.session(), store.find(session, it.id()).orElseThrow(), it.person());
            });
            if (fell.isEmpty()) return false;
            letters.cancelled(seat.session(), who, around.hosts(seat.session().project()).stream().filter(it -> !it.equals(me.person())).toList());
            around.facts().happened("sessions.arrangement-fell-through", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    private List<Arrangement> booked(String session, Wanted who) {
        return who.interprets() ? store.of(session).stream().filter(Cancelling::stands).filter(it -> Wanted.in(it.what()).contains(who)).toList() : List.of();
    }

    private static boolean stands(Arrangement it) {
        return it.status() == Arrangement.Status.ARRANGED;
    }
}
