package alongside.live.web;

import alongside.people.People;
import alongside.people.Person;
import alongside.sessions.Sessions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is in the room, by name: people of the project who were counted in, and guests from outside. */
@Component("liveInTheRoom")
class InTheRoom {

    private final Sessions sessions;
    private final People people;

    InTheRoom(Sessions sessions, People people) {
        this.sessions = sessions;
        this.people = people;
    }

    List<Person> ofTheProject(String session) {
        return people.find(sessions.present(session)).values().stream().sorted(Comparator.comparing(Person::name)).toList();
    }

    /** Everybody, by their ids, in the order of their names. */
    Map<String, String> names(String session) {
        var all = new LinkedHashMap<>(sessions.guests(session));
        ofTheProject(session).forEach(it -> all.put(it.id(), it.name()));
        var names = new LinkedHashMap<String, String>();
        all.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(it -> names.put(it.getKey(), it.getValue()));
        return names;
    }
}
