package alongside.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For bursts: when thirty people answer in one second, their answers share one transaction and one flush of the disk.
 * Nearly always all of them can be saved. Where one cannot, none was, and they are done once more with each piece on a
 * savepoint, so that one that fails takes nobody else's with it: whatever is done here may be done twice, as long as it
 * is undone with its transaction. Nobody is told "saved" before the shared commit is on the disk.
 */
@Component
public class GroupCommit {

    private static final int MOST_IN_ONE_COMMIT = 64;

    private record Work<T>(Supplier<T> task, Thread waits, CompletableFuture<T> outcome) {}

    private final LinkedBlockingQueue<Work<?>> waiting = new LinkedBlockingQueue<>();
    private final ReentrantLock committing = new ReentrantLock();
    private final TransactionTemplate together;
    private final TransactionTemplate savepoint;

    GroupCommit(PlatformTransactionManager transactions) {
        together = new TransactionTemplate(transactions);
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Runs the work in a shared transaction and returns when it is durable; throws what the work threw. */
    public <T> T save(Supplier<T> task) {
        // Inside somebody's transaction there is nothing to share: whoever waits here would hold the one writer meanwhile.
        if (TransactionSynchronizationManager.isActualTransactionActive()) return task.get();
        var work = new Work<>(task, Thread.currentThread(), new CompletableFuture<T>());
        waiting.add(work);
        untilSaved(work);
        return outcomeOf(work);
    }

    /**
     * Whoever finds nobody committing commits for all who wait, until their own work is done, and then wakes whoever waits
     * longest to go on. The others sleep until they are woken, with their work done or to commit: they do not queue for a
     * lock, for then each of a batch would have to wake the next before anybody could begin to commit again.
     */
    private void untilSaved(Work<?> work) {
        boolean interrupted = false;
        while (!work.outcome.isDone()) {
            if (committing.tryLock()) {
                try {
                    while (!work.outcome.isDone()) commit();
                } finally {
                    committing.unlock();
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted(); // what is being saved is waited for
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** After the lock is free: whoever came before finds somebody awake, whoever comes now finds it free. */
    private void wakeNext() {
        var next = waiting.peek();
        if (next != null) LockSupport.unpark(next.waits);
    }

    /** How many pieces of work wait for their turn. */
    int waiting() {
        return waiting.size();
    }

    private void commit() {
        var batch = new ArrayList<Work<?>>();
        waiting.drainTo(batch, MOST_IN_ONE_COMMIT);
        if (batch.isEmpty()) return;
        var failed = commit(batch, GroupCommit::plainly);
        if (failed != null && batch.size() > 1) failed = commit(batch, this::onSavepoint);
        if (failed != null) for (var work : batch) work.outcome.completeExceptionally(failed);
        for (var work : batch) LockSupport.unpark(work.waits);
    }

    /** @return why nothing of it was saved; null when everything was */
    private @Nullable Throwable commit(List<Work<?>> batch, Function<Work<?>, Runnable> run) {
        var done = new ArrayList<Runnable>();
        try {
            together.executeWithoutResult(shared -> batch.forEach(work -> done.add(run.apply(work))));
        } catch (RuntimeException | Error notCommitted) {
            return notCommitted;
        }
        done.forEach(Runnable::run);
        return null;
    }

    private static <T> Runnable plainly(Work<T> work) {
        var result = work.task.get();
        return () -> work.outcome.complete(result);
    }

    private <T> Runnable onSavepoint(Work<T> work) {
        try {
            var result = savepoint.execute(status -> work.task.get());
            return () -> work.outcome.complete(result);
        } catch (RuntimeException | Error failed) {
            return () -> work.outcome.completeExceptionally(failed);
        }
    }

    private static <T> T outcomeOf(Work<T> work) {
        try {
            return work.outcome.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException runtime) throw runtime;
            if (failed.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the save was durable", interrupted);
        }
    }
}
