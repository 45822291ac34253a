package alongside.sessions;

import alongside.projects.Place;
import alongside.projects.ToLookAt;
import alongside.words.Dates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What felt off to people, for those who run the sessions and do not come by: the morning's letter says how much waits
 * and where. What came since the morning is for the next one: the moment of a letter must not tell who wrote.
 */
@Service("sessionsFeltOffWaits")
@Order(50)
@Transactional(readOnly = true)
public class FeltOffWaits implements ToLookAt {

    private static final long QUARTER = 900_000;
    /** The hour before letters about what waits go out. */
    private static final int BEFORE_LETTERS = 7;

    private final FeltOffStore store;
    private final Store sessions;
    private final InstantSource clock;

    FeltOffWaits(FeltOffStore store, Store sessions, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = QUARTER, fixedDelay = QUARTER)
    @Transactional
    public void morning() {
        morning(clock.instant());
    }

    /** Where this was missed, it waits another day. */
    @Transactional
    public void morning(Instant now) {
        if (now.atZone(Dates.HERE).getHour() == BEFORE_LETTERS) store.standsOvernight();
    }

    @Override
    public Set<String> projects() {
        return store.waitingIn();
    }

    /** Whoever runs one session alone reads what waits there, and nothing of the others. */
    @Override
    public Set<String> besides(String project) {
        return store.waiting(project).keySet().stream().flatMap(it -> sessions.jobs(it).entrySet().stream()).filter(it -> it.getValue().stream().anyMatch(Job::runs))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Override
    public List<Waiting> of(Place place) {
        return store.waiting(place.project().id()).entrySet().stream().filter(it -> place.runsSessions() || sessions.jobs(it.getKey(), place.person()).stream().anyMatch(Job::runs))
                .map(it -> new Waiting("sessions.felt-off.waiting", "/sessions/" + it.getKey() + "/felt-off/said", new TreeSet<>(it.getValue()))).toList();
    }
}
