package alongside.sessions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A session is not finished before everybody it concerns was told what came of it. */
@Component("sessionsStillToTell")
@Order(4)
class StillToTell implements ClosingCheck {

    private final Store store;

    StillToTell(Store store) {
        this.store = store;
    }

    @Override
    public String words() {
        return "sessions.recap.still";
    }

    @Override
    public int open(String session) {
        return store.told(session) ? 0 : 1;
    }

    @Override
    public String href(String session) {
        return "/sessions/" + session + "/recap";
    }
}
