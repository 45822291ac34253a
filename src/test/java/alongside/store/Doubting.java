package alongside.store;

import alongside.Questions;
import alongside.TestHouse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * In every test of the house, what is remembered is asked again and must be what stands in the database now. Nothing was
 * committed since it was last asked: then it is asked again one time in sixteen only, for writes that nobody counts.
 */
@Primary
@Component
class Doubting extends Remembered {

    private static final int LOOKS = 50;
    private static final int ONE_IN = 16;

    private final transient ObjectProvider<Questions> questions;
    /** At how many writes a question was last asked again. */
    private final transient Map<Object, Long> asked = new ConcurrentHashMap<>();
    private final transient AtomicInteger times = new AtomicInteger();

    Doubting(ObjectProvider<Questions> questions) {
        this.questions = questions;
    }

    @Override
    <T> T still(Object question, T same, Supplier<T> answer) {
        // On PostgreSQL others write while somebody does: what they asked before was true when it was asked.
        if (questions.getObject().counting() || TestHouse.onPostgres() && TransactionSynchronizationManager.isActualTransactionActive() && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) return same;
        long now = changes();
        var before = asked.put(question, now);
        if (before != null && before == now && times.incrementAndGet() % ONE_IN != 0) return same;
        for (int look = 0; look < LOOKS; look++) {
            // Gone from memory meanwhile: somebody else has just written, and this answer was true when it was given.
            if (answer.get().equals(same) || !knows(question)) return same;
            if (look > 0) pause(); // their write may stand in the database a moment before it is told
        }
        throw new AssertionError("Remembered of " + question + ": " + same + "\nbut in the database: " + answer.get());
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
