package alongside.live.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.live.Beside;
import alongside.live.Card;
import alongside.live.Cards;
import alongside.live.HeardBoard;
import alongside.live.Writing;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on now and the way to the screens, on the page of a session that is on; and how many were heard, once it is over. */
@Component("liveSessionLive")
class SessionLive implements Panel {

    private final Sessions sessions;
    private final HeardBoard heard;
    private final Now now;
    private final Cards cards;
    private final Writing writing;
    private final Beside beside;

    SessionLive(Sessions sessions, HeardBoard heard, Cards cards, Writing writing, On on) {
        this.writing = writing;
        this.cards = cards;
        this.now = on.now;
        this.beside = on.beside;
        this.sessions = sessions;
        this.heard = heard;
    }

    @Component("liveSessionOn")
    record On(Now now, Beside beside) {}

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).map(seat -> {
            if (seat.session().on()) return new SessionLivePart(subject, now.line(me, subject), writing.on(me, subject), seat.place().takesPart() || beside.is(me, subject), seat.runs(), null, null, Map.of(), false);
            var counted = heard.counted(me, subject).orElse(null);
            var closing = cards.closing(me, subject);
            boolean asks = cards.mayAnswer(me, subject, Card.CLOSING) && cards.mine(me, subject, Card.CLOSING).isEmpty();
            var part = new SessionLivePart(subject, null, false, false, seat.runs(), counted, heard.turns(me, subject).map(TurnsPart::new).orElse(null), closing, asks);
            return counted == null && part.closed() == 0 && !asks ? null : part;
        }).orElse(null);
    }
}
