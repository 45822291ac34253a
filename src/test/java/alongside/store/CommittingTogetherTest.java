package alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

/** Who commits for whom, without a database: nobody sleeps on when their work is done, and nobody's work is left lying. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD) // whoever is never woken would hold the tests for ever
class CommittingTogetherTest {

    private final AtomicInteger commits = new AtomicInteger();
    private final GroupCommit together = new GroupCommit(new PlatformTransactionManager() {
        @Override
        public TransactionStatus getTransaction(TransactionDefinition any) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus any) {
            commits.incrementAndGet();
        }

        @Override
        public void rollback(TransactionStatus any) {}
    });

    @Test
    void everybody_in_a_long_burst_is_woken_and_each_piece_is_done_once() {
        var done = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                people.submit(() -> {
                    for (int k = 0; k < 200; k++) together.save(done::incrementAndGet);
                });
            }
        }
        assertThat(done).hasValue(60_000);
    }

    @Test
    void those_who_come_while_somebody_commits_share_the_next_commit() throws Exception {
        var first = new Held();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.submit(() -> together.save(first));
            first.begun.await();
            var waiting = new AtomicInteger();
            for (int i = 0; i < 64; i++) {
                people.submit(() -> {
                    waiting.incrementAndGet();
                    return together.save(() -> "");
                });
            }
            while (waiting.get() < 64 || together.waiting() < 64) Thread.onSpinWait();
            first.mayEnd.countDown();
        }
        assertThat(commits).as("the first, and one for all who came meanwhile").hasValue(2);
    }

    @Test
    void whoever_is_interrupted_waits_until_it_is_saved_and_is_interrupted_then() throws Exception {
        var first = new Held();
        var interrupted = new FutureTask<>(() -> together.save(() -> "saved") + (Thread.currentThread().isInterrupted() ? ", interrupted" : ""));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.submit(() -> together.save(first));
            first.begun.await();
            var thread = Thread.ofVirtual().start(interrupted);
            while (together.waiting() == 0) Thread.onSpinWait();
            thread.interrupt();
            first.mayEnd.countDown();
            assertThat(interrupted.get()).isEqualTo("saved, interrupted");
        }
    }

    /** Work that holds the commit until the test lets it go. */
    private static final class Held implements java.util.function.Supplier<String> {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);

        @Override
        public String get() {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return "first";
        }
    }
}
