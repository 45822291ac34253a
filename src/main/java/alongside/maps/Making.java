package alongside.maps;

import alongside.hub.Hub;
import alongside.maps.MadeStore.Made;
import alongside.maps.MapStatement.Stands;
import alongside.maps.rules.Engine;
import alongside.maps.rules.Habits;
import alongside.maps.rules.Moderation;
import alongside.maps.rules.Vote;
import alongside.maps.rules.VoteLog;
import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the maps, beside the requests: an answer is saved and its page goes on, and a second later the map is made anew. A
 * map that takes long to make is made less often, so that making never takes more than a tenth of one processor.
 */
@Component("mapsMaking")
class Making {

    static final String TOPIC = "map:";

    private static final Logger LOG = LoggerFactory.getLogger(Making.class);
    private static final long SOON_MILLIS = 1000;
    private static final int REST = 9;
    private static final long KEEP_MILLIS = 20_000;

    private final Store store;
    private final TakerStore takers;
    private final MadeStore mades;
    private final Around around;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    /** One map after the other. */
    final ScheduledExecutorService beside = Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().daemon().name("maps").unstarted(work));
    private final Set<String> due = ConcurrentHashMap.newKeySet();
    private final Set<String> keptOnce = ConcurrentHashMap.newKeySet();
    private final Set<String> unkept = ConcurrentHashMap.newKeySet();
    private volatile String making = "";
    /** What goes wrong, such as a database that is away, is seldom over in a second. */
    long againMillis = 10_000;
    private final Map<String, Long> tookMillis = new ConcurrentHashMap<>();
    private final Map<String, Made> latest = new ConcurrentHashMap<>();

    /** What making a map needs besides the answers. */
    @Component("mapsAroundMaking")
    record Around(Hub hub, InstantSource clock, PlatformTransactionManager transactions) {}

    Making(Store store, TakerStore takers, MadeStore mades, Around around) {
        this.store = store;
        this.takers = takers;
        this.mades = mades;
        this.around = around;
        reading = new TransactionTemplate(around.transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(around.transactions);
    }

    /** What came while the house was closing is in no map yet. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        reading.execute(status -> store.all()).forEach(this::soon);
    }

    /** Something changed that shapes this map; once it is saved, the map is made anew. */
    void changed(String question) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            soon(question);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                soon(question);
            }
        });
    }

    private void soon(String question) {
        soon(question, Math.max(SOON_MILLIS, REST * tookMillis.getOrDefault(question, 0L)));
    }

    private void soon(String question, long millis) {
        if (!due.add(question)) return;
        try {
            beside.schedule(() -> make(question), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            due.remove(question);
        }
    }

    private void make(String question) {
        long began = System.nanoTime();
        making = question;
        due.remove(question);
        try {
            now(question);
        } catch (RuntimeException fault) {
            LOG.error("The map of question {} could not be made; it is tried again soon", question, fault);
            soon(question, againMillis);
        }
        making = "";
        tookMillis.put(question, (System.nanoTime() - began) / 1_000_000);
    }

    /** Makes it here and now. */
    Made now(String question) {
        record Read(VoteLog votes, Moderation moderation, List<TakerStore.Taker> people) {}
        var read = reading.execute(status -> {
            var statements = store.statements(question);
            var log = new VoteLog();
            takers.all(question).forEach(it -> log.add(it.taker(), it.statement(), Vote.valueOf(it.answer().name()), 0));
            var hidden = statements.stream().filter(it -> it.stands() == Stands.HIDDEN || it.stands() == Stands.WAITING).map(MapStatement::id).collect(Collectors.toSet());
            var aboutUs = statements.stream().filter(MapStatement::aboutUs).map(MapStatement::id).collect(Collectors.toSet());
            var leftOut = takers.leftOut(question);
            return new Read(log, new Moderation(hidden, aboutUs, leftOut), takers.takers(question).stream().filter(it -> !leftOut.contains(it.id())).toList());
        });
        var votes = read.votes.votes();
        var banned = read.moderation.banned();
        var made = new Made(Engine.ours().map(votes, read.moderation), Counted.of(Habits.of(votes, banned), banned.size(), read.people), around.clock.instant());
        latest.put(question, made);
        keepSoon(question);
        around.hub.news(TOPIC + question);
        return made;
    }

    /**
     * While people answer a map is made every second, and large; writing each down would hold up those who answer. One is kept
     * now and then, and after a start it is made anew in any case.
     */
    private void keepSoon(String question) {
        if (!unkept.add(question)) return;
        try {
            beside.schedule(() -> keep(question), keptOnce.add(question) ? 0 : KEEP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            unkept.remove(question);
        }
    }

    private void keep(String question) {
        unkept.remove(question);
        try {
            var made = latest.get(question);
            if (made != null) writing.executeWithoutResult(status -> mades.keep(question, made));
        } catch (RuntimeException fault) {
            LOG.error("The map of question {} could not be kept", question, fault);
        }
    }

    /** Whether something was saved that is not in the latest map. Ask before you read that map: then nothing saved before is missing from both. */
    boolean behind(String question) {
        return due.contains(question) || making.equals(question);
    }

    /** The map as it was made last; empty while none was. */
    Optional<Made> latest(String question) {
        var known = latest.get(question);
        if (known != null) return Optional.of(known);
        var kept = mades.find(question);
        kept.ifPresent(it -> latest.putIfAbsent(question, it));
        return kept;
    }

    @PreDestroy
    void end() {
        beside.shutdownNow();
    }
}
