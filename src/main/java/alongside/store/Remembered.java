package alongside.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read stays known until anything at all is written, so that a page that many people open asks the database
 * little. Nobody has to say what a write changes: every write that is committed empties the memory before the one who
 * wrote hears that it is saved. Whoever is writing asks afresh, and so sees what they wrote.
 *
 * <p>Keep here only what is never changed by whoever gets it, and never an answer that depends on the time of day.
 * The memory is this process's own: one process writes to a database (see the folder's lock).
 */
@Component
public class Remembered implements TransactionExecutionListener, ExecuteListener {

    /** More than the pages of a busy hour ask; when there are more, the memory begins again. */
    private static final int MOST = 4000;

    private record Question(String what, Object about) {}

    /** @param changes how many writes had been committed when these answers were still true */
    private record Known(long changes, Map<Question, Object> answers) {}

    private final transient AtomicLong changes = new AtomicLong();
    private final transient ThreadLocal<@Nullable Long> readSince = new ThreadLocal<>();
    private final transient ThreadLocal<@Nullable Boolean> wrote = new ThreadLocal<>();
    private transient volatile Known known = new Known(0, new ConcurrentHashMap<>());

    /**
     * @param what the room and the question, for example `projects.parts`
     * @param about the ids it is asked about
     * @param answer asks the database; what it gives is shared, so nobody may change it
     */
    public <T> T ask(String what, Object about, Supplier<T> answer) {
        var reading = readSince.get();
        if (reading == null && TransactionSynchronizationManager.isActualTransactionActive()) return answer.get();
        // A reading transaction sees the database as it was when it began, whatever was written since.
        long asOf = reading == null ? changes.get() : reading;
        var question = new Question(what, about);
        var now = known;
        if (now.changes == asOf) {
            @SuppressWarnings("unchecked") // a question has one kind of answer
            var same = (T) now.answers.get(question);
            if (same != null) return same;
        }
        var fresh = answer.get();
        if (asOf == changes.get()) keep(asOf, question, fresh);
        return fresh;
    }

    private synchronized void keep(long asOf, Question question, Object answer) {
        if (known.changes > asOf) return;
        if (known.changes < asOf || known.answers.size() >= MOST) known = new Known(asOf, new ConcurrentHashMap<>());
        known.answers.put(question, answer);
    }

    private synchronized void forget() {
        known = new Known(changes.incrementAndGet(), new ConcurrentHashMap<>());
    }

    // --- what is written

    @Override
    public void end(ExecuteContext context) {
        if (context.query() instanceof Select) return;
        if (TransactionSynchronizationManager.isActualTransactionActive()) wrote.set(true);
        else forget();
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (transaction.isNewTransaction() && transaction.isReadOnly()) readSince.set(changes.get());
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        over(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        over(transaction);
    }

    private void over(TransactionExecution transaction) {
        if (!transaction.isNewTransaction()) return;
        readSince.remove();
        if (wrote.get() == null) return;
        wrote.remove();
        forget();
    }
}
