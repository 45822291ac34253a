package alongside.live;

import alongside.decisions.Decision;
import alongside.decisions.DecisionClosed;
import alongside.decisions.Decisions;
import alongside.decisions.Prepared;
import alongside.decisions.Preparing;
import alongside.decisions.rules.Count;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to questions that are put while a session is on. A quick vote is a decision like any other: it was
 * prepared, everybody who has a vote is asked, on any screen, by card or by phone. Hands that are only counted are none.
 */
@Service("liveQuickVotes")
@Transactional
public class QuickVotes {

    private final Sessions sessions;
    private final Preparing preparing;
    private final Decisions decisions;
    private final Stores stores;
    private final Live.Around around;

    QuickVotes(Sessions sessions, Preparing preparing, Decisions decisions, Stores stores, Live.Around around) {
        this.sessions = sessions;
        this.preparing = preparing;
        this.decisions = decisions;
        this.stores = stores;
        this.around = around;
    }

    @Component("liveQuickVoteStores")
    record Stores(HandStore hands, CountShownStore shown) {}

    /** @param count how it stands; of an open question a page says no more of it than how many have answered, unless it is {@code shown} */
    public record Asked(Decision decision, Count count, boolean mayClose, boolean mayAnswer, boolean shown) {

        /** While somebody can still answer, only what is no secret. */
        public boolean mayBeShown() {
            return decision.open() && decision.openVote() && count.answered() > 0;
        }
    }

    /** What can be put at once, for those who run the session. */
    @Transactional(readOnly = true)
    public List<Prepared> ready(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).map(seat -> preparing.ofSession(me, session)).orElse(List.of());
    }

    /** Puts it to everybody who has a vote; it closes today. */
    public boolean ask(Me me, String session, String prepared) {
        if (ready(me, session).stream().noneMatch(it -> it.id().equals(prepared)) || preparing.start(me, prepared, true).isEmpty()) return false;
        tell(session);
        return true;
    }

    /** The questions of this session, those that are open first. */
    @Transactional(readOnly = true)
    public List<Asked> of(Me me, String session) {
        var shown = stores.shown.shown(session);
        return decisions.ofSession(me, session).stream().sorted((one, other) -> Boolean.compare(other.open(), one.open()))
                .map(it -> new Asked(it, decisions.result(it), it.open() && decisions.mayClose(me, it), decisions.mayAnswer(me, it), shown.contains(it.id()))).toList();
    }

    /** What is put to the reader and not answered by them, what was put first before the rest. */
    @Transactional(readOnly = true)
    public List<Decision> waiting(Me me, String session) {
        var here = decisions.ofSession(me, session).reversed().stream().filter(it -> decisions.mayAnswer(me, it)).toList();
        if (here.isEmpty()) return List.of();
        var waits = decisions.waitingFor(me).stream().map(Decision::id).toList();
        return here.stream().filter(it -> waits.contains(it.id())).toList();
    }

    /** Shows in the room how it stands, while those who are not here can still answer. Pressed again, it is shown anew. */
    public boolean show(Me me, String session, String decision) {
        return sessions.seat(me, session).filter(May::run).filter(seat -> of(me, session).stream().anyMatch(it -> it.mayBeShown() && it.decision().id().equals(decision))).map(seat -> {
            if (!stores.shown.shown(session).contains(decision)) around.facts().happened("live.count-shown", seat.session().project(), decision, me);
            stores.shown.show(session, decision);
            tell(session);
            return true;
        }).orElse(false);
    }

    /** Closes it, and shows what came of it. */
    public boolean close(Me me, String session, String decision) {
        return sessions.seat(me, session).filter(May::run).filter(seat -> decisions.ofSession(me, session).stream().anyMatch(it -> it.id().equals(decision)))
                .flatMap(seat -> decisions.close(me, decision)).isPresent();
    }

    /** Also when the last answer closed it. */
    @EventListener
    void closed(DecisionClosed closed) {
        Optional.ofNullable(closed.decision().session()).ifPresent(this::tell);
    }

    private void tell(String session) {
        around.hub().news(Hearing.AGENDA + session);
        around.hub().news(Hearing.ROOM + session);
    }

    // --- hands

    /** Also afterwards, until all is sorted: hands may be counted on paper. */
    @Transactional(readOnly = true)
    public boolean mayCount(Me me, String session) {
        return sessions.seat(me, session).filter(May::countHands).isPresent();
    }

    public boolean count(Me me, String session, Hands hands) {
        return sessions.seat(me, session).filter(May::countHands).map(seat -> {
            // The same form sent twice is one show of hands.
            if (stores.hands.of(session).stream().findFirst().filter(hands::equals).isPresent()) return true;
            stores.hands.add(session, hands);
            around.facts().happened("live.hands-counted", seat.session().project(), session, me);
            tell(session);
            return true;
        }).orElse(false);
    }

    /** Last one first; for anybody in the project, also afterwards. */
    @Transactional(readOnly = true)
    public List<Hands> hands(Me me, String session) {
        return sessions.seat(me, session).map(seat -> stores.hands.of(session)).orElse(List.of());
    }
}
