package alongside.store;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For bursts: when thirty people answer in one second, their answers share one transaction and one flush of the disk.
 * Each piece of work stands on a savepoint, so one that fails takes nobody else's with it. Nobody is told "saved"
 * before the shared commit is on the disk.
 */
@Component
public class GroupCommit {

    private static final int MOST_IN_ONE_COMMIT = 64;

    private record Work<T>(Supplier<T> task, CompletableFuture<T> outcome) {}

    private final LinkedBlockingQueue<Work<?>> waiting = new LinkedBlockingQueue<>();
    private final ReentrantLock committing = new ReentrantLock();
    private final TransactionTemplate together;
    private final TransactionTemplate onSavepoint;

    GroupCommit(PlatformTransactionManager transactions) {
        together = new TransactionTemplate(transactions);
        onSavepoint = new TransactionTemplate(transactions);
        onSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Runs the work in a shared transaction and returns when it is durable; throws what the work threw. */
    public <T> T save(Supplier<T> task) {
        // Inside somebody's transaction there is nothing to share: whoever waits here would hold the one writer meanwhile.
        if (TransactionSynchronizationManager.isActualTransactionActive()) return task.get();
        var work = new Work<>(task, new CompletableFuture<T>());
        waiting.add(work);
        // Whoever holds the lock commits for all who wait; most find their work done when their turn comes.
        committing.lock();
        try {
            while (!work.outcome.isDone()) commit();
        } finally {
            committing.unlock();
        }
        return outcomeOf(work);
    }

    private void commit() {
        var batch = new ArrayList<Work<?>>();
        waiting.drainTo(batch, MOST_IN_ONE_COMMIT);
        if (batch.isEmpty()) return;
        var done = new ArrayList<Runnable>();
        try {
            together.executeWithoutResult(shared -> batch.forEach(work -> done.add(run(work))));
            done.forEach(Runnable::run);
        } catch (RuntimeException | Error notCommitted) {
            batch.forEach(work -> work.outcome.completeExceptionally(notCommitted));
        }
    }

    private <T> Runnable run(Work<T> work) {
        try {
            var result = onSavepoint.execute(status -> work.task.get());
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
