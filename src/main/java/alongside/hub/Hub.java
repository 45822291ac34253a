package alongside.hub;

import alongside.who.Me;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one hub of live updates. A room says that something is new on a topic; every page that listens hears how often,
 * and offers to show it. What is new is never sent: the page fetches itself again, through the same front door.
 */
@Component
public class Hub {

    static final int MOST_IN_ALL = 5_000;
    static final int MOST_OF_ONE_PERSON = 8;

    private final Map<String, Set<Listener>> byTopic = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> byPerson = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final Supplier<List<MayListen>> may;
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
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(topic);
            }
        });
    }

    boolean mayListen(Me me, String topic) {
        return may.get().stream().anyMatch(it -> it.knows(topic) && it.may(me, topic));
    }

    /** @return false when there are too many already, or the house is closing */
    boolean join(Listener listener) {
        var mine = byPerson.computeIfAbsent(listener.person(), it -> new AtomicInteger());
        if (closed || all.incrementAndGet() > MOST_IN_ALL) {
            all.decrementAndGet();
            return false;
        }
        if (mine.incrementAndGet() > MOST_OF_ONE_PERSON) {
            mine.decrementAndGet();
            all.decrementAndGet();
            return false;
        }
        byTopic.computeIfAbsent(listener.topic(), it -> ConcurrentHashMap.newKeySet()).add(listener);
        return true;
    }

    void leave(Listener listener) {
        var listeners = byTopic.get(listener.topic());
        if (listeners == null || !listeners.remove(listener)) return;
        if (listeners.isEmpty()) byTopic.remove(listener.topic(), listeners);
        all.decrementAndGet();
        var mine = byPerson.get(listener.person());
        if (mine != null && mine.decrementAndGet() == 0) byPerson.remove(listener.person(), mine);
    }

    int listening() {
        return all.get();
    }

    private void tell(String topic) {
        byTopic.getOrDefault(topic, Set.of()).forEach(Listener::news);
    }

    /** Before the web server stops: it would wait for these open answers otherwise. */
    void close() {
        closed = true;
        byTopic.values().forEach(listeners -> listeners.forEach(Listener::close));
    }
}
