package alongside.live.web;

import alongside.live.Request;
import alongside.people.People;
import alongside.sessions.Mixes;
import alongside.sessions.Permissions;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.Supporters;
import alongside.who.Me;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is in the room, by name: people of the project who were counted in, and guests from outside. */
@Component("liveInTheRoom")
class InTheRoom {

    private final Sessions sessions;
    private final People people;
    private final Mixes mixes;
    private final Permissions permissions;
    private final Supporters supporters;

    InTheRoom(Sessions sessions, People people, Mixes mixes, Permissions permissions, Supporters supporters) {
        this.sessions = sessions;
        this.people = people;
        this.mixes = mixes;
        this.permissions = permissions;
        this.supporters = supporters;
    }

    /** Everybody, by their ids, in the order of their names. */
    Map<String, String> names(String session) {
        return names(session, sessions.present(session));
    }

    /** With those who came to support somebody: they have a seat beside them, and their words are not written down. */
    Map<String, String> seated(String session) {
        var all = new LinkedHashSet<>(sessions.present(session));
        all.addAll(supporters.counted(session));
        return names(session, all);
    }

    private Map<String, String> names(String session, Collection<String> counted) {
        var all = new LinkedHashMap<>(sessions.guests(session));
        people.find(counted).values().forEach(it -> all.put(it.id(), it.name()));
        var names = new LinkedHashMap<String, String>();
        all.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(it -> names.put(it.getKey(), it.getValue()));
        return names;
    }

    /** Of them those who watch: they speak when somebody asks them. */
    Set<String> watching(Seat seat) {
        return mixes.watching(seat.place());
    }

    /** Those whose words are left out of the notes. */
    Set<String> leftOut(Me me, String session) {
        return permissions.leftOutOfNotes(me, session);
    }

    /** Those at one small table whose words are left out of the notes. */
    Set<String> leftOut(Me me, String session, List<String> table) {
        return permissions.leftOutOfNotes(me, session, table);
    }

    /** Whoever asks from elsewhere may not be counted in yet, and has a name all the same. */
    List<Asking> asking(String session, List<Request> requests) {
        var names = called(session, requests.stream().map(Request::person).collect(Collectors.toSet()));
        return requests.stream().map(it -> new Asking(it, names.getOrDefault(it.person(), ""))).toList();
    }

    /** What these are called, by their ids, whether they are counted in or not. */
    Map<String, String> called(String session, Set<String> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<>(sessions.guests(session));
        names.keySet().retainAll(ids);
        people.find(ids.stream().filter(it -> !names.containsKey(it)).collect(Collectors.toSet())).values().forEach(it -> names.put(it.id(), it.name()));
        return names;
    }
}
