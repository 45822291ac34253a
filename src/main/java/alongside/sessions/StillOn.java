package alongside.sessions;

import org.springframework.stereotype.Component;

/** A session that ends at the very moment somebody does something there: either that is in before the end, or it is told that it is over. */
@Component("sessionsStillOn")
public class StillOn {

    private final Store store;

    StillOn(Store store) {
        this.store = store;
    }

    /** From here until the end of the transaction it does not end. @return false when it is not on */
    public boolean hold(String session) {
        return store.hold(session);
    }
}
