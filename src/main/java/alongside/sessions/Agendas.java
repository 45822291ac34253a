package alongside.sessions;

import alongside.facts.Facts;
import alongside.sessions.rules.Block;
import alongside.sessions.rules.Plan;
import alongside.sessions.rules.PlanCheck;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to agendas: blocks of time in an order that can be changed without dragging. */
@Service
@Transactional
public class Agendas {

    /** Minutes without a break that we plan for when nobody's needs say less. */
    private static final int USUAL_BREAK_NEED = 40;

    private final Sessions sessions;
    private final AgendaStore store;
    private final Facts facts;

    Agendas(Sessions sessions, AgendaStore store, Facts facts) {
        this.sessions = sessions;
        this.store = store;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<AgendaItem> of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session)).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public boolean mayChange(Me me, String session) {
        return seat(me, session).isPresent();
    }

    /** Adds a block at the end. @return its id, or empty when this person may not */
    public Optional<String> add(Me me, String session, AgendaItem item) {
        return seat(me, session).map(seat -> {
            changed(me, seat);
            return store.add(session, item);
        });
    }

    /** Moves a block one place up or down; at the edge it stays. */
    public boolean move(Me me, String session, String item, boolean up) {
        return seat(me, session).map(seat -> {
            changed(me, seat);
            store.move(session, item, up);
            return true;
        }).orElse(false);
    }

    public boolean remove(Me me, String session, String item) {
        return seat(me, session).map(seat -> {
            changed(me, seat);
            store.remove(session, item);
            return true;
        }).orElse(false);
    }

    /** What to look at in the plan, before people come; empty while there is no agenda. */
    @Transactional(readOnly = true)
    public List<PlanCheck.Finding> checks(Me me, String session) {
        return sessions.seat(me, session).map(seat -> {
            var blocks = store.of(session).stream()
                    .map(it -> new Block(it.minutes(), it.kind() == AgendaItem.Kind.BREAK, it.kind() == AgendaItem.Kind.GETTING_TO_KNOW))
                    .toList();
            var first = sessions.of(seat.place()).getFirst().id().equals(session);
            return PlanCheck.of(new Plan(blocks, first, USUAL_BREAK_NEED));
        }).orElse(List.of());
    }

    private Optional<Seat> seat(Me me, String session) {
        return sessions.seat(me, session).filter(May::change);
    }

    private void changed(Me me, Seat seat) {
        facts.happened("sessions.agenda-changed", seat.session().project(), seat.session().id(), me);
    }
}
