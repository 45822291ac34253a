package alongside.voices.web;

import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Permissions;
import alongside.who.Me;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose words may be written down in a project: those of everybody in it. */
@Component("voicesSpeakers")
class Speakers {

    private final Projects projects;
    private final People people;
    private final Permissions permissions;

    Speakers(Projects projects, People people, Permissions permissions) {
        this.projects = projects;
        this.people = people;
        this.permissions = permissions;
    }

    List<Person> of(Place place) {
        return people.find(projects.everybody(place)).values().stream().sorted(Comparator.comparing(Person::name)).toList();
    }

    /** Those whose words are left out of the notes of that session; outside a session nobody's are. */
    Set<String> leftOut(Me me, @Nullable String session) {
        if (session == null || session.isEmpty()) return Set.of();
        return permissions.leftOutOfNotes(me, session);
    }

    @Nullable String oneOf(Place place, String id) {
        return of(place).stream().map(Person::id).filter(id::equals).findFirst().orElse(null);
    }
}
