package alongside.registration;

import alongside.registration.Registered.Standing;
import alongside.sessions.ArrangedForGuest;
import alongside.sessions.FromOutside;
import alongside.sessions.Guest;
import alongside.sessions.ReminderDue;
import alongside.sessions.Session;
import alongside.sessions.SessionEnded;
import alongside.sessions.SessionMoved;
import alongside.sessions.Sessions;
import alongside.words.Dates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens by the day, and when a session changes: offers pass on, people hear of it, and in the end nobody's name is kept. */
@Service("registrationDaily")
@Transactional
public class Daily implements FromOutside {

    private static final long QUARTER = 900_000;
    private static final long EACH_HOUR = 3_600_000;

    private final Store store;
    private final Queue queue;
    private final Letters letters;
    private final Sessions sessions;
    private final InstantSource clock;

    Daily(Store store, Queue queue, Letters letters, Sessions sessions, InstantSource clock) {
        this.store = store;
        this.queue = queue;
        this.letters = letters;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = QUARTER, fixedDelay = EACH_HOUR)
    public void goOn() {
        goOn(clock.instant());
    }

    /** @param now the moment it is taken to be */
    public void goOn(Instant now) {
        var today = Dates.dayOf(now);
        queue.pass(today);
        for (var it : store.kept())
            if (sessions.told(it.session()).filter(session -> Guest.keptUntil(session).isBefore(today)).isPresent()) {
                var all = store.of(it.session());
                all.forEach(letters::forget);
                store.erase(it.session(), Counts.of(it.places(), all).here(), today);
            }
    }

    @EventListener
    void due(ReminderDue due) {
        if (!due.session().toPublic()) return;
        store.of(due.session().id()).stream().filter(it -> it.standing() == Standing.PLACED && it.told().isBefore(due.day()) && store.remind(it.id(), due.session().day()))
                .forEach(it -> letters.reminder(due.session(), it, due.arranged().getOrDefault(it.id(), List.of())));
    }

    @EventListener
    void moved(SessionMoved moved) {
        for (var it : store.of(moved.now().id())) {
            // What an older letter says of when and where is no longer so.
            letters.takeBack(it);
            store.told(it.id(), queue.today());
            if (moved.now().calledOff()) letters.calledOff(moved.now(), it, moved.because());
            else letters.moved(moved.was(), moved.now(), it, moved.because());
        }
    }

    /** Whoever came and left a way to be reached is thanked, and told where to say how it was. */
    @EventListener
    void ended(SessionEnded ended) {
        if (!ended.session().toPublic()) return;
        store.of(ended.session().id()).stream().filter(it -> it.here() && !it.contact().isBlank()).forEach(it -> letters.thanks(ended.session(), it));
    }

    @EventListener
    void arranged(ArrangedForGuest it) {
        store.find(it.guest()).filter(one -> !one.contact().isBlank()).ifPresent(one -> letters.arranged(it.session(), one, it.arrangement()));
    }

    @Override
    @Transactional(readOnly = true)
    public int here(String session) {
        return store.opened(session).map(it -> it.came() > 0 ? it.came() : Counts.of(it.places(), store.of(session)).here()).orElse(0);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> names(String session) {
        return store.of(session).stream().filter(Registered::here).collect(Collectors.toMap(Registered::id, Registered::name));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> expected(String session) {
        return store.of(session).stream().filter(it -> it.standing() == Standing.PLACED).collect(Collectors.toMap(Registered::id, Registered::name));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> needs(String session) {
        return store.needsOf(session);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Guest> behind(String door) {
        return store.behind(door).filter(it -> it.standing() == Standing.PLACED).map(Registered::guest);
    }

    @Override
    public void comeIn(Guest guest) {
        store.here(guest.session(), guest.id(), true);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean anybody(String session) {
        return sessions.told(session).filter(Session::ahead).isPresent() && !store.of(session).isEmpty();
    }
}
