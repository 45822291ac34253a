package alongside.voices;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was said before there was a search can be found soon after the start. */
@Component("voicesCatchingUp")
class CatchingUp {

    private static final int AT_ONCE = 200;

    private final WordIndex index;
    private final TransactionTemplate transaction;

    CatchingUp(WordIndex index, PlatformTransactionManager transactions) {
        this.index = index;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 86_400_000)
    void catchUp() {
        int done;
        do {
            Integer some = transaction.execute(status -> index.catchUp(AT_ONCE));
            done = some == null ? 0 : some;
        } while (done == AT_ONCE);
    }
}
