package alongside.hub;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Closes the open answers before the web server begins to stop. */
@Component
class HubCloses implements SmartLifecycle {

    private final Hub hub;
    private volatile boolean running;

    HubCloses(Hub hub) {
        this.hub = hub;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        hub.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The largest number stops first. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
