package alongside.signin;

import alongside.store.Ids;
import alongside.who.Me;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was typed when a sign-in had ended: kept for the browser that typed it, and given back after coming in. */
@Service
@Transactional
public class Drafts {

    static final Duration LIFE = Duration.ofDays(30);
    private static final int OF_ONE_BROWSER = 10;

    private final Store store;
    private final InstantSource clock;

    Drafts(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps what was typed.
     *
     * @param browser the secret of this browser's drafts
     * @param person whose sign-in it was, if that is known
     * @param unguarded whether the form was open to everybody, so that it is given back without coming in
     * @return false when it is more than can be kept
     */
    boolean keep(String browser, @Nullable String person, boolean unguarded, String path, Map<String, List<String>> typed) {
        var hash = Secrets.hash(browser);
        store.forgetOldDrafts(clock.instant());
        if (store.countDrafts(hash) >= OF_ONE_BROWSER) return false;
        return store.keep(new Draft(Ids.fresh(), path, typed), hash, person, unguarded, clock.instant().plus(LIFE));
    }

    /** What this browser has typed, for this person; newest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(String browser, @Nullable Me me) {
        return store.drafts(Secrets.hash(browser), me == null ? null : me.person(), clock.instant());
    }

    public void forget(String browser, String id) {
        store.forgetDraft(Secrets.hash(browser), id);
    }

    /** Whose sign-in this cookie was, even when it has ended. */
    @Transactional(readOnly = true)
    @Nullable String onceOf(String cookie) {
        return store.onceOf(Secrets.hash(cookie)).orElse(null);
    }
}
