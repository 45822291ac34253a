package alongside.live;

import alongside.sessions.ClosingCheck;
import alongside.sessions.Sessions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A session is not finished before anybody who was there said whether it did what it was for. */
@Component("liveStillToLookBack")
@Order(20)
class StillToLookBack implements ClosingCheck {

    private final CardStore store;
    private final Sessions sessions;

    StillToLookBack(CardStore store, Sessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    @Override
    public String words() {
        return "live.card.closing.still";
    }

    @Override
    public int open(String session) {
        return sessions.headCount(session) > 0 && store.of(session).stream().noneMatch(it -> it.answer().card() == Card.CLOSING) ? 1 : 0;
    }

    @Override
    public String href(String session) {
        return "/sessions/" + session + "/live/cards";
    }
}
