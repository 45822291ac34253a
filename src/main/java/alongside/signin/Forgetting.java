package alongside.signin;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that are over and browsers that were signed out are forgotten after a month: nobody needs to know them longer. */
@Component("signinForgetting")
class Forgetting {

    private static final long SIX_HOURS = 21_600_000;
    static final Duration KEPT = Duration.ofDays(30);

    private final Store store;
    private final InstantSource clock;

    Forgetting(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return how many are gone */
    @Scheduled(initialDelay = SIX_HOURS, fixedDelay = SIX_HOURS)
    @Transactional
    int forget() {
        return store.forget(clock.instant().minus(KEPT));
    }
}
