package alongside;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Two houses that begin in the same moment, as where both tales are walked at once, set up the one log of the process: the
 * framework does not expect that, and one of them did not start. So each does that by itself; the rest goes side by side.
 */
class OneStartAtATime implements SpringApplicationRunListener, Ordered {

    private static final ReentrantLock STARTING = new ReentrantLock();

    /** Before the framework's own, which sets up the log. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void starting(ConfigurableBootstrapContext context) {
        STARTING.lock();
    }

    @Override
    public void contextPrepared(ConfigurableApplicationContext context) {
        done();
    }

    @Override
    public void ready(ConfigurableApplicationContext context, @Nullable Duration time) {
        done();
    }

    @Override
    public void failed(@Nullable ConfigurableApplicationContext context, Throwable why) {
        done();
    }

    private static void done() {
        if (STARTING.isHeldByCurrentThread()) STARTING.unlock();
    }
}
