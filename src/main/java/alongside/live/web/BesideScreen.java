package alongside.live.web;

import alongside.decisions.Decision;
import alongside.live.Beside;
import alongside.live.Cards;
import alongside.live.GroundRules;
import alongside.live.Live;
import alongside.live.QuickVotes;
import alongside.sessions.Seat;
import alongside.who.Me;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands on the screen of whoever supports somebody: what their person is asked, in words, and nothing to answer. */
@Component("liveBesideScreen")
class BesideScreen {

    private final Beside beside;
    private final Now now;
    private final InTheRoom room;
    private final Asked asked;
    private final Begun begun;

    BesideScreen(Beside beside, Now now, InTheRoom room, Asked asked, Begun begun) {
        this.beside = beside;
        this.now = now;
        this.room = room;
        this.asked = asked;
        this.begun = begun;
    }

    @Component("liveBesideAsked")
    record Asked(QuickVotes votes, Cards cards, GroundRules rules, Live live) {}

    @Component("liveBesideBegun")
    record Begun(Opening opening, SoFar soFar) {}

    /** Whether this is their screen: whoever runs the session as well has the other one. */
    boolean is(Me me, Seat seat) {
        return !seat.runs() && beside.is(me, seat.session().id());
    }

    BesidePage page(Me me, Seat seat) {
        var id = seat.session().id();
        var line = now.line(me, id);
        var with = beside.of(me, id);
        return new BesidePage(seat.session(), line, now.nextBreak(me, seat), now.agenda(me, seat), with, room.called(id, with.stream().map(Beside.With::person).collect(Collectors.toSet())),
                asked.votes.of(me, id).stream().map(QuickVotes.Asked::decision).filter(Decision::open).toList(), asked.cards.now(me, id).orElse(null), asked.rules.of(me, id), begun.opening.of(me, id), begun.soFar.at(line, seat, false), asked.live.breakAsked(me, id));
    }
}
