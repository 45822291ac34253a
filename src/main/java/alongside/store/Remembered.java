package alongside.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read stays known until something is written to a table it was read from, so that a page that many people open
 * asks the database little. Nobody has to say what was read or what a write changes: the statements themselves are
 * listened to. Every write that is committed takes what it touched out of the memory before the one who wrote hears that
 * it is saved. Whoever is writing asks afresh, and so sees what they wrote; what they have asked once they know until they
 * write or lock a row: either may have waited for somebody else, who has written meanwhile.
 *
 * <p>An answer may depend on what is asked while it is found, and on what it is asked about, and on nothing else: what
 * was read before belongs into `about`. Keep here only what is never changed by whoever gets it, and never an answer that
 * depends on the time of day. The memory is this process's own: one process writes to a database (see the folder's lock).
 */
@Component
public class Remembered implements TransactionExecutionListener, ExecuteListener {

    /** As many as thousands of people ask in a minute. When there are more, what is seldom asked goes, and what all of them ask stays. */
    private static final int MOST = 40_000;

    private static final Pattern LOCKS = Pattern.compile("\\bfor (no key )?update\\b|\\bfor (key )?share\\b");

    private record Question(String what, Object about) {}

    /** @param asOf how many writes had been committed when this was read; true ever since, or it would not be here */
    private record Answer(Object value, long asOf, Set<String> tables) {}

    private final transient AtomicLong changes = new AtomicLong();
    private final transient ThreadLocal<@Nullable Long> readSince = new ThreadLocal<>();
    private final transient ThreadLocal<@Nullable Set<String>> reading = new ThreadLocal<>();
    private final transient ThreadLocal<@Nullable Set<String>> wrote = new ThreadLocal<>();
    /** What whoever is writing has asked, in their transaction alone. */
    private final transient ThreadLocal<@Nullable Map<Question, Answer>> askedWriting = new ThreadLocal<>();
    private final transient Map<Question, Answer> known = Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run)
            .evictionListener((@Nullable Question question, @Nullable Answer answer, RemovalCause why) -> {
                if (question != null && answer != null) unlist(question, answer);
            }).build().asMap();
    /** What was read from a table, so that a write looks at nothing else. */
    private final transient Map<String, Set<Question>> byTable = new ConcurrentHashMap<>();
    /** When each table was last written to, by the count of writes. */
    private final transient Map<String, Long> changed = new HashMap<>();

    /**
     * @param what the room and the question, for example `projects.parts`
     * @param about the ids it is asked about
     * @param answer asks the database; what it gives is shared, so nobody may change it
     */
    public <T> T ask(String what, Object about, Supplier<T> answer) {
        var question = new Question(what, about);
        var since = readSince.get();
        if (since == null && TransactionSynchronizationManager.isActualTransactionActive()) return askWriting(question, answer);
        // A reading transaction sees the database as it was when it began, whatever was written since.
        long asOf = since == null ? changes.get() : since;
        var before = known.get(question);
        if (before != null && before.asOf <= asOf) return again(question, before, answer);
        return afresh(answer, (fresh, tables) -> keep(question, new Answer(fresh, asOf, tables)));
    }

    private <T> T askWriting(Question question, Supplier<T> answer) {
        var asked = askedWriting.get();
        if (asked == null) askedWriting.set(asked = new HashMap<>());
        var before = asked.get(question);
        if (before != null) return again(question, before, answer);
        var here = asked;
        return afresh(answer, (fresh, tables) -> here.put(question, new Answer(fresh, 0, tables)));
    }

    private <T> T again(Question question, Answer before, Supplier<T> answer) {
        read(before.tables);
        @SuppressWarnings("unchecked") // a question has one kind of answer
        var same = (T) before.value;
        return still(question, same, answer);
    }

    private <T> T afresh(Supplier<T> answer, BiConsumer<T, Set<String>> keeper) {
        var outer = reading.get();
        var tables = new HashSet<String>();
        reading.set(tables);
        try {
            var fresh = answer.get();
            keeper.accept(fresh, Set.copyOf(tables));
            return fresh;
        } finally {
            reading.set(outer);
            read(tables);
        }
    }

    /** A test overrides this: it asks again, and compares. */
    <T> T still(Object question, T same, Supplier<T> answer) {
        return same;
    }

    boolean knows(Object question) {
        var asked = askedWriting.get();
        return question instanceof Question it && (asked == null ? known : asked).containsKey(it);
    }

    /** How many writes have been committed. */
    long changes() {
        return changes.get();
    }

    private void read(Set<String> tables) {
        var now = reading.get();
        if (now != null) now.addAll(tables);
    }

    private synchronized void keep(Question question, Answer answer) {
        if (changed.getOrDefault("*", 0L) > answer.asOf) return;
        for (var table : answer.tables) if (changed.getOrDefault(table, 0L) > answer.asOf) return;
        // Listed first: what comes in last may be the first to go again.
        for (var table : answer.tables) byTable.computeIfAbsent(table, it -> ConcurrentHashMap.newKeySet()).add(question);
        known.put(question, answer);
    }

    private void unlist(Question question, Answer answer) {
        for (var table : answer.tables) byTable.getOrDefault(table, Set.of()).remove(question);
    }

    private void forget(Question question) {
        var answer = known.remove(question);
        if (answer != null) unlist(question, answer);
    }

    private synchronized void forget(Set<String> tables) {
        long now = changes.get() + 1;
        for (var table : tables) changed.put(table, now);
        if (tables.contains("*")) {
            known.clear();
            byTable.clear();
        } else {
            for (var table : tables) byTable.getOrDefault(table, Set.of()).forEach(this::forget);
        }
        changes.set(now); // last: whoever begins to read from here on finds nothing old
    }

    /** As after a start: everything has to be asked again. */
    public void forgetAll() {
        forget(Tables.ANY);
    }

    // --- what is read and written

    @Override
    public void end(ExecuteContext context) {
        var statements = context.sql() != null ? new String[] {context.sql()} : context.batchSQL();
        // A statement drawn beforehand is known by its first word alone.
        if (context.query() instanceof Select || statements.length == 1 && statements[0].startsWith("select ")) {
            var now = reading.get();
            if (now != null) for (var sql : statements) now.addAll(Tables.readBy(sql));
            if (askedWriting.get() != null && LOCKS.matcher(statements[0]).find()) askedWriting.remove();
            return;
        }
        var tables = new HashSet<String>();
        for (var sql : statements) tables.addAll(Tables.writtenBy(sql));
        askedWriting.remove();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            forget(tables);
            return;
        }
        var before = wrote.get();
        if (before == null) wrote.set(tables);
        else before.addAll(tables);
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (transaction.isNewTransaction() && transaction.isReadOnly()) readSince.set(changes.get());
    }

    /** Also when it failed: then nobody knows whether it came to the disk. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        var tables = over(transaction);
        if (tables != null) forget(tables);
    }

    /** The database is as it was, and so is what was remembered of it: whoever wrote has left nothing here. */
    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        askedWriting.remove(); // also when it went back to a savepoint alone
        over(transaction);
    }

    /** @return what it wrote to, if anything */
    private @Nullable Set<String> over(TransactionExecution transaction) {
        if (!transaction.isNewTransaction()) return null;
        readSince.remove();
        askedWriting.remove();
        var tables = wrote.get();
        wrote.remove();
        return tables;
    }
}
