package alongside.live;

import alongside.sessions.Seat;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.voices.AskedToSpeak;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for whoever watches and was asked to speak: they speak, or write it on their own screen, once for each time they were asked. */
@Service("liveGivenWord")
@Transactional
public class GivenWord implements AskedToSpeak {

    private final WordStore store;
    private final Sessions sessions;
    private final Saying saying;
    private final Writing writing;

    GivenWord(WordStore store, Sessions sessions, Saying saying, Writing writing) {
        this.store = store;
        this.sessions = sessions;
        this.saying = saying;
        this.writing = writing;
    }

    /** Also after they wrote: what waits until all are ready is said later. */
    @Override
    @Transactional(readOnly = true)
    public boolean asked(String session, String person) {
        return store.written(session, person).isPresent();
    }

    /** The seat of whoever was asked. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(Me me, String session) {
        return sessions.seat(me, session).filter(May::listen).filter(it -> asked(session, me.person()));
    }

    /** Whether they were asked and have not written yet. */
    @Transactional(readOnly = true)
    public boolean waits(Me me, String session) {
        return seat(me, session).isPresent() && store.written(session, me.person()).filter(written -> !written).isPresent();
    }

    /** @return false when they were not asked, or wrote what they had to say before */
    public boolean say(Me me, String session, NewContribution said) {
        return seat(me, session).filter(it -> waits(me, session)).map(seat -> {
            if (!writing.keep(me, said)) saying.say(me, seat.place(), said);
            store.wrote(session, me.person());
            return true;
        }).orElse(false);
    }

    /** What waited until all were ready is said before: see {@link Writing}. */
    @EventListener
    @Order(3)
    void ended(SessionEnded ended) {
        store.forget(ended.session().id());
    }
}
