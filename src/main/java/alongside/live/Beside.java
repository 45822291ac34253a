package alongside.live;

import alongside.people.Helps;
import alongside.people.Supports;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to a session for whoever is there to support somebody: whom they are with, and what that person asks for.
 * They ask in that person's stead only where the person lets them act with them, and the person reads who did. They say
 * nothing of their own, and vote on nothing.
 */
@Service("liveBeside")
@Transactional
public class Beside {

    private final Store store;
    private final Sessions sessions;
    private final Supports supports;
    private final Seating seating;
    private final Live live;

    Beside(Store store, Sessions sessions, Supports supports, Seating seating, Live live) {
        this.store = store;
        this.sessions = sessions;
        this.supports = supports;
        this.seating = seating;
        this.live = live;
    }

    /**
     * Somebody whom the reader supports.
     *
     * @param table where they sit, 0 when nowhere
     * @param mayAsk whether they let the reader ask in their stead
     * @param asked what the reader asked in their stead, and nobody has answered
     */
    public record With(String person, int table, boolean mayAsk, List<Request> asked) {}

    /** Whether somebody is here only to support others. */
    @Transactional(readOnly = true)
    public boolean is(Me me, String session) {
        return seat(me, session).isPresent();
    }

    /** Those of them who are in the room; empty while it is not on. */
    @Transactional(readOnly = true)
    public List<With> of(Me me, String session) {
        return seat(me, session).filter(May::listen).map(seat -> {
            var requests = store.requests(session);
            var here = sessions.inTheRoom(session);
            return seat.place().supports().stream().filter(here::contains).sorted().map(it -> new With(it, seating.of(session, it), mayAsk(me, it),
                    requests.stream().filter(one -> one.person().equals(it) && me.person().equals(one.by())).toList())).toList();
        }).orElse(List.of());
    }

    /** Asks for somebody, who reads it on their own screen and takes it back there. */
    public boolean ask(Me me, String session, String person, Ask ask) {
        boolean may = of(me, session).stream().anyMatch(it -> it.person().equals(person) && it.mayAsk());
        if (may) live.ask(session, person, ask, me.person());
        return may;
    }

    /** Takes back what the reader asked in somebody's stead. */
    public boolean takeBack(Me me, String session, String request) {
        return of(me, session).stream().flatMap(it -> it.asked().stream()).filter(it -> it.id().equals(request)).findFirst().filter(it -> live.met(session, it)).isPresent();
    }

    private Optional<Seat> seat(Me me, String session) {
        return sessions.seat(me, session).filter(May::beside);
    }

    private boolean mayAsk(Me me, String person) {
        return supports.between(me.person(), person).filter(Helps.ACT_WITH::equals).isPresent();
    }
}
