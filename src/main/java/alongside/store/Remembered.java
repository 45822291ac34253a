package alongside.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
 * it is saved.
 *
 * <p>Whoever is writing knows what everybody knows, once their transaction has really begun: SQLite's writer has waited for
 * all others by then. What was read from tables that they wrote to they ask for themselves, and keep to themselves. While
 * somebody else commits, what that takes away is known to no writer any more: whoever waited for that commit, on PostgreSQL,
 * reads what came of it.
 *
 * <p>An answer may depend on what is asked while it is found, and on what it is asked about, and on nothing else: what
 * was read before belongs into `about`. Keep here only what is never changed by whoever gets it, and never an answer that
 * depends on the time of day. The memory is this process's own: one process writes to a database (see the folder's lock).
 */
@Component
public class Remembered implements TransactionExecutionListener, ExecuteListener {

    /** As many as thousands of people ask in a minute. When there are more, what is seldom asked goes, and what all of them ask stays. */
    private static final int MOST = 40_000;

    record Question(String what, Object about) {}

    /** @param asOf how many writes had been committed when this was read; true ever since, or it would not be here */
    record Answer(Object value, long asOf, Set<String> tables) {}

    /** Somebody's transaction that has begun and writes. @param wrote to these tables; @param asked what was read from them since */
    private record Writing(Set<String> wrote, Map<Question, Answer> asked) {

        boolean touched(Set<String> tables) {
            return wrote.contains("*") || !Collections.disjoint(wrote, tables);
        }

        void writes(Set<String> tables) {
            wrote.addAll(tables);
            asked.values().removeIf(it -> tables.contains("*") || !Collections.disjoint(it.tables, tables));
        }
    }

    private final transient AtomicLong changes = new AtomicLong();
    private final transient ThreadLocal<@Nullable Long> readSince = new ThreadLocal<>();
    private final transient ThreadLocal<@Nullable Set<String>> reading = new ThreadLocal<>();
    private final transient ThreadLocal<@Nullable Writing> writing = new ThreadLocal<>();
    /** Those who have begun to commit, and of whom the memory has not heard yet that it is over. */
    private final transient Set<Writing> committing = Collections.newSetFromMap(new IdentityHashMap<>());
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
        // A reading transaction sees the database as it was when it began, whatever was written since.
        var since = readSince.get();
        long asOf = since == null ? changes.get() : since;
        boolean writes = since == null && TransactionSynchronizationManager.isActualTransactionActive();
        var before = writes ? knownWriting(question) : knownReading(question, asOf);
        if (before != null) return again(question, before, answer);
        return afresh(question, asOf, answer);
    }

    private @Nullable Answer knownReading(Question question, long asOf) {
        var before = known.get(question);
        return before == null || before.asOf > asOf ? null : before;
    }

    private synchronized @Nullable Answer knownWriting(Question question) {
        var mine = writing.get();
        if (mine == null) return null;
        var own = mine.asked.get(question);
        if (own != null) return changedSince(own) ? null : own;
        var shared = known.get(question);
        return shared == null || mine.touched(shared.tables) || changedSince(shared) ? null : shared;
    }

    /** Whether somebody has committed a write to what it was read from, or may be committing one now. */
    private boolean changedSince(Answer answer) {
        if (committing.stream().anyMatch(it -> it.touched(answer.tables))) return true;
        if (changed.getOrDefault("*", 0L) > answer.asOf) return true;
        return answer.tables.stream().anyMatch(it -> changed.getOrDefault(it, 0L) > answer.asOf);
    }

    private <T> T again(Question question, Answer before, Supplier<T> answer) {
        read(before.tables);
        @SuppressWarnings("unchecked") // a question has one kind of answer
        var same = (T) before.value;
        return still(question, before, same, answer);
    }

    private <T> T afresh(Question question, long asOf, Supplier<T> answer) {
        var outer = reading.get();
        var tables = new HashSet<String>();
        reading.set(tables);
        try {
            var fresh = answer.get();
            keep(question, new Answer(fresh, asOf, Set.copyOf(tables)));
            return fresh;
        } finally {
            reading.set(outer);
            read(tables);
        }
    }

    /** A test overrides this: it asks again, and compares. */
    <T> T still(Question question, Answer before, T same, Supplier<T> answer) {
        return same;
    }

    boolean knows(Question question) {
        return writing.get() == null ? known.containsKey(question) : knownWriting(question) != null;
    }

    /** The tables that were written to after so many writes. */
    synchronized Set<String> writtenAfter(long writes) {
        return changed.entrySet().stream().filter(it -> it.getValue() > writes).map(Map.Entry::getKey).collect(Collectors.toSet());
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
        if (changedSince(answer)) return;
        var mine = writing.get();
        if (mine != null && mine.touched(answer.tables)) {
            mine.asked.put(question, answer);
            return;
        }
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
            begun();
            return;
        }
        var tables = new HashSet<String>();
        for (var sql : statements) tables.addAll(Tables.writtenBy(sql));
        var mine = begun();
        if (mine == null) forget(tables);
        else mine.writes(tables);
    }

    /** The transaction of whoever writes, which has begun now if it had not before; null for all others. */
    private @Nullable Writing begun() {
        if (readSince.get() != null || !TransactionSynchronizationManager.isActualTransactionActive()) return null;
        var mine = writing.get();
        if (mine == null) writing.set(mine = new Writing(new HashSet<>(), new HashMap<>()));
        return mine;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (transaction.isNewTransaction() && transaction.isReadOnly()) readSince.set(changes.get());
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var mine = writing.get();
        if (transaction.isNewTransaction() && mine != null) commits(mine);
    }

    private synchronized void commits(Writing mine) {
        committing.add(mine);
    }

    /** Also when it failed: then nobody knows whether it came to the disk. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        over(transaction, true);
    }

    /** The database is as it was, and so is what was remembered of it: whoever wrote has left nothing here. */
    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        var mine = writing.get();
        if (mine != null) mine.asked.clear(); // also when it went back to a savepoint alone
        over(transaction, false);
    }

    private synchronized void over(TransactionExecution transaction, boolean saved) {
        if (!transaction.isNewTransaction()) return;
        readSince.remove();
        var mine = writing.get();
        writing.remove();
        if (mine == null) return;
        if (saved && !mine.wrote.isEmpty()) forget(mine.wrote);
        committing.remove(mine);
    }
}
