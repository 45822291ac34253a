package alongside.sessions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What felt off to people is seen to before a session is finished. Those who run it find how many things there are where they
 * look anyway, and no letter goes at that moment, which could tell who said it: see {@link FeltOffWaits}.
 */
@Component("sessionsStillFeltOff")
@Order(5)
class StillFeltOff implements ClosingCheck {

    private final Store store;

    StillFeltOff(Store store) {
        this.store = store;
    }

    @Override
    public String words() {
        return "sessions.felt-off.still";
    }

    @Override
    public int open(String session) {
        return store.feltOff(session);
    }

    @Override
    public String href(String session) {
        return "/sessions/" + session + "/felt-off/said";
    }
}
