package alongside.hub;

import alongside.who.Me;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one hub of live updates. A room says that something is new on a topic; every page that listens hears how often,
 * and offers to show it. What is new is never sent: the page fetches itself again, through the same front door. One
 * thread tells everybody, because writing to a page that listens waits for nothing.
 */
@Component
public class Hub {

    private static final Logger LOG = LoggerFactory.getLogger("alongside.live");

    static final int MOST_IN_ALL = 10_000;
    static final int MOST_OF_ONE_PERSON = 8;
    /** So many pages a second look at what is new; where more listen, they take their time. */
    private static final int LOOK_EACH_SECOND = 400;
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Map<String, Set<Listener>> byTopic = new ConcurrentHashMap<>();
    private final Map<String, Deque<Listener>> byPerson = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<String> toTell = new LinkedBlockingQueue<>();
    /** When there was news last, by {@link System#nanoTime}, also where nobody listened yet. */
    private final Cache<String, Long> lastNews = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();
    private final long began = System.nanoTime();
    private final Supplier<List<MayListen>> may;
    private int all;
    private @Nullable Thread teller;
    private volatile boolean closed;

    @Autowired
    Hub(ObjectProvider<MayListen> may) {
        // Asked for when first needed: the rooms that answer tell their news here, so they begin after this.
        this.may = SingletonSupplier.of(() -> may.stream().toList());
    }

    Hub(List<MayListen> may) {
        this.may = () -> may;
    }

    /** Tells it once what was saved is saved; outside a transaction at once. */
    public void news(String topic) {
        afterwards(() -> tell(topic));
    }

    private static void afterwards(Runnable what) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            what.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                what.run();
            }
        });
    }

    private void tell(String topic) {
        lastNews.put(topic, System.nanoTime());
        if (byTopic.containsKey(topic)) toTell.add(topic);
    }

    boolean mayListen(Me me, String topic) {
        return may.get().stream().anyMatch(it -> it.knows(topic) && it.may(me, topic));
    }

    /**
     * A page that was closed is noticed a while later, and its person is back before that: so the newest of a person's
     * pages stays, and their oldest makes room.
     *
     * @return false when there are too many already, or the house is closing
     */
    boolean join(Listener listener) {
        Listener oldest;
        synchronized (this) {
            if (closed) return false;
            var mine = byPerson.computeIfAbsent(listener.person(), it -> new ArrayDeque<>(2));
            if (all >= MOST_IN_ALL && mine.isEmpty()) {
                byPerson.remove(listener.person());
                return false;
            }
            oldest = mine.size() >= MOST_OF_ONE_PERSON || all >= MOST_IN_ALL ? mine.peek() : null;
            mine.add(listener);
            all++;
            byTopic.computeIfAbsent(listener.topic(), it -> ConcurrentHashMap.newKeySet()).add(listener);
            if (teller == null) teller = Thread.ofPlatform().name("live").daemon().start(this::tellOn);
        }
        if (oldest != null) oldest.close();
        // Whoever was cut off together does not come back together.
        listener.begin(this::leave, ThreadLocalRandom.current().nextLong(3000, 7000), seconds(byTopic.getOrDefault(listener.topic(), Set.of())), quiet(listener.topic()));
        return true;
    }

    /** Whoever is not known any more hears nothing more, once that is saved. */
    public void sendAway(String person) {
        afterwards(() -> {
            List<Listener> theirs;
            synchronized (this) {
                theirs = List.copyOf(byPerson.getOrDefault(person, new ArrayDeque<>()));
            }
            theirs.forEach(Listener::close);
        });
    }

    private synchronized void leave(Listener listener) {
        var mine = byPerson.get(listener.person());
        if (mine == null || !mine.remove(listener)) return;
        if (mine.isEmpty()) byPerson.remove(listener.person());
        all--;
        var listeners = byTopic.get(listener.topic());
        if (listeners == null) return;
        listeners.remove(listener);
        if (listeners.isEmpty()) byTopic.remove(listener.topic());
    }

    synchronized int listening() {
        return all;
    }

    private void tellOn() {
        long beaten = System.nanoTime();
        while (!closed) {
            try {
                var first = toTell.poll(1, TimeUnit.SECONDS);
                var topics = new LinkedHashMap<String, Integer>();
                for (var it = first; it != null; it = toTell.poll()) topics.merge(it, 1, Integer::sum);
                topics.forEach((topic, times) -> {
                    var listeners = byTopic.getOrDefault(topic, Set.of());
                    long seconds = seconds(listeners);
                    listeners.forEach(it -> reach(it, () -> it.news(times, seconds)));
                });
                long now = System.nanoTime();
                if (now - beaten < TimeUnit.SECONDS.toNanos(1)) continue;
                beaten = now;
                byTopic.values().forEach(listeners -> listeners.forEach(it -> reach(it, () -> it.beat(now, BEAT_NANOS))));
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** A line that breaks in a way nobody thought of costs that line alone: everybody hears from the one thread. */
    private static void reach(Listener listener, Runnable how) {
        try {
            how.run();
        } catch (RuntimeException broken) {
            LOG.warn("A page that listens could not be told what is new", broken);
            listener.close();
        }
    }

    /** For how long nothing was told of it for certain, in milliseconds: whoever asked for their page within that has it all. */
    private long quiet(String topic) {
        long now = System.nanoTime();
        var last = lastNews.getIfPresent(topic);
        return TimeUnit.NANOSECONDS.toMillis(last != null ? now - last : Math.min(now - began, REMEMBERED.toNanos()));
    }

    private static long seconds(Set<Listener> listeners) {
        return 1 + listeners.size() / LOOK_EACH_SECOND;
    }

    /** Before the web server stops: it would wait for these open answers otherwise. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        byTopic.values().forEach(listeners -> listeners.forEach(Listener::close));
    }
}
