package alongside.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Those who come from outside the project, as the room above tells of them; nobody where a session is not open to the public. */
@Component("sessionsOutside")
class Outside {

    private final Store store;
    private final ObjectProvider<FromOutside> rooms;

    Outside(Store store, ObjectProvider<FromOutside> rooms) {
        this.store = store;
        this.rooms = rooms;
    }

    /** Who was counted in: a name for each id. */
    Map<String, String> here(String session) {
        return all(session, it -> it.names(session));
    }

    int howManyHere(String session) {
        return of(session).mapToInt(it -> it.here(session)).sum();
    }

    /** Who has a place, counted in or not: a name for each id. */
    Map<String, String> expected(String session) {
        return all(session, it -> it.expected(session));
    }

    /** What those need who have a place, in their own words; words for each id. */
    Map<String, String> needs(String session) {
        return all(session, it -> it.needs(session));
    }

    /** Whether somebody counts on it. */
    boolean anybody(String session) {
        return of(session).anyMatch(it -> it.anybody(session));
    }

    /** Whoever stands behind the address of a page of their own and has a place in a session. */
    Optional<Guest> behind(String door) {
        return rooms.orderedStream().flatMap(it -> it.behind(door).stream()).findFirst();
    }

    private Map<String, String> all(String session, Function<FromOutside, Map<String, String>> what) {
        var all = new LinkedHashMap<String, String>();
        of(session).forEach(it -> all.putAll(what.apply(it)));
        return all;
    }

    private Stream<FromOutside> of(String session) {
        return store.find(session).filter(Session::toPublic).isPresent() ? rooms.orderedStream() : Stream.empty();
    }
}
