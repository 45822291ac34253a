package alongside.post;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the sender when a letter was saved, so that it need not look all the time. */
@Component
class Waker {

    private final Semaphore woken = new Semaphore(0);

    void wake() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            woken.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                woken.release();
            }
        });
    }

    void sleep(long seconds) throws InterruptedException {
        if (woken.tryAcquire(seconds, TimeUnit.SECONDS)) woken.drainPermits();
    }
}
