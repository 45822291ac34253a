package alongside.post;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends letters while the app serves people; on the command line and in tests nothing leaves by itself. */
@Component
@ConditionalOnProperty("alongside.serving")
class SenderLoop {

    private static final Logger LOG = LoggerFactory.getLogger("alongside.post");
    private static final int LOOK_EVERY_SECONDS = 30;

    private final Sender sender;
    private final Waker waker;
    private final Held held;
    private volatile boolean going = true;

    SenderLoop(Sender sender, Waker waker, Held held) {
        this.sender = sender;
        this.waker = waker;
        this.held = held;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("letters").start(() -> {
            while (going) {
                try {
                    if (!held.isHeld()) while (going && sender.sendWhatIsDue() > 0) Thread.yield();
                    sender.blankOldOnes();
                    waker.sleep(LOOK_EVERY_SECONDS);
                } catch (InterruptedException stopped) {
                    return;
                } catch (RuntimeException fault) {
                    LOG.error("Letters could not be looked through; trying again", fault);
                    pause();
                }
            }
        });
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        going = false;
        waker.wake();
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY_SECONDS * 1000L);
        } catch (InterruptedException stopped) {
            going = false;
        }
    }
}
