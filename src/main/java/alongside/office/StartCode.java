package alongside.office;

import alongside.people.People;
import alongside.signin.Codes;
import alongside.signin.Limits;
import alongside.store.Ids;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The code of the first run. It is printed where the app was started, lives as long as that start, and is never kept. */
@Component
public class StartCode {

    private final People people;
    private final Limits limits;
    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String code;

    StartCode(People people, Limits limits) {
        this.people = people;
        this.limits = limits;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (people.anybodyYet()) return;
        code = Codes.fresh();
        System.out.println("\nNobody is here yet. Open the first page in a browser and type this code there: " + code + "\n");
    }

    boolean wanted() {
        return code != null;
    }

    /** @return what the browser shows from now on; empty when it is not the code, or after 30 tries in ten minutes */
    public Optional<String> open(String typed) {
        var expected = code;
        if (expected == null || !limits.within("first run", 30, Duration.ofMinutes(10))) return Optional.empty();
        if (!Codes.same(expected, typed)) return Optional.empty();
        var secret = Ids.secret();
        shown.add(secret);
        return Optional.of(secret);
    }

    public boolean opened(String secret) {
        return shown.contains(secret);
    }

    /** For tests: a console cannot be read there. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }
}
