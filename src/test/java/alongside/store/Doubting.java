package alongside.store;

import alongside.Questions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * In every test of the house, what is remembered is asked again and must be what stands in the database now. Whether an
 * answer can outlive a write is a matter of what is asked and of which table was written to: when both have met so often
 * that nothing new comes of it, and when nothing was written at all, it is asked again one time in sixteen only, for what
 * hangs on the rows themselves and for writes that nobody counts.
 */
@Primary
@Component
class Doubting extends Remembered {

    private static final int LOOKS = 50;
    private static final int ONE_IN = 16;
    private static final int OFTEN = 8;

    private record After(String what, String table) {}

    private final transient ObjectProvider<Questions> questions;
    /** At how many writes a question was last asked again. */
    private final transient Map<Question, Long> asked = new ConcurrentHashMap<>();
    /** How often a kind of question had the same answer after a write to a table. */
    private final transient Map<After, Integer> outlived = new ConcurrentHashMap<>();
    private final transient AtomicInteger times = new AtomicInteger();

    Doubting(ObjectProvider<Questions> questions) {
        this.questions = questions;
    }

    @Override
    <T> T still(Question question, Answer before, T same, Supplier<T> answer) {
        if (questions.getObject().counting()) return same;
        long since = Math.max(before.asOf(), asked.getOrDefault(question, 0L));
        var written = since == changes() ? List.<After>of() : writtenAfter(since).stream().map(it -> new After(question.what(), it)).toList();
        if (written.stream().allMatch(it -> outlived.getOrDefault(it, 0) >= OFTEN) && times.incrementAndGet() % ONE_IN != 0) return same;
        asked.put(question, changes());
        for (int look = 0; look < LOOKS; look++) {
            // Gone from memory meanwhile: somebody else has just written, and this answer was true when it was given.
            if (!knows(question)) return same;
            if (answer.get().equals(same)) {
                written.forEach(it -> outlived.merge(it, 1, Integer::sum));
                return same;
            }
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
