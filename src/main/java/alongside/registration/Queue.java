package alongside.registration;

import alongside.post.Addressee.Channel;
import alongside.registration.Registered.Standing;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives places away in the order in which people came: a free one is offered to whoever waits longest, then to the next. */
@Component("registrationQueue")
class Queue {

    private static final int DAYS_BY_EMAIL = 3;
    /** A letter takes days each way, and somebody has to find the time to phone. */
    private static final int DAYS_OTHERWISE = 7;

    private final Store store;
    private final Letters letters;
    private final Sessions sessions;
    private final InstantSource clock;

    Queue(Store store, Letters letters, Sessions sessions, InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.sessions = sessions;
        this.clock = clock;
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** Offers what is free. */
    void goOn(String session) {
        var it = sessions.told(session).filter(Session::ahead);
        var opened = store.opened(session);
        if (it.isEmpty() || opened.isEmpty()) return;
        var all = store.of(session);
        int free = Counts.of(opened.get().places(), all).free();
        all.stream().filter(one -> one.standing() == Standing.WAITING).limit(free).forEach(one -> {
            store.stand(one.id(), Standing.OFFERED, by(it.get(), one));
            letters.offered(it.get(), store.find(one.id()).orElseThrow());
        });
    }

    /** Never after the day before it, and never a day that is over. */
    private LocalDate by(Session session, Registered it) {
        var today = today();
        var by = today.plusDays(it.reaching() == Channel.EMAIL ? DAYS_BY_EMAIL : DAYS_OTHERWISE);
        var before = session.day().minusDays(1);
        var last = by.isAfter(before) ? before : by;
        return last.isBefore(today) ? today : last;
    }

    /** Whose day to answer has passed is told, and the place goes on. */
    void pass(LocalDate today) {
        for (var it : store.unanswered(today)) {
            store.takeTurn(it.session());
            store.stand(it.id(), Standing.LAPSED, null);
            sessions.told(it.session()).filter(Session::ahead).ifPresent(session -> letters.lapsed(session, it));
            goOn(it.session());
        }
    }

    /** 1 for whoever is offered the next free place. */
    int position(Registered it) {
        return store.of(it.session()).stream().filter(one -> one.standing() == Standing.WAITING).map(Registered::id).toList().indexOf(it.id()) + 1;
    }
}
