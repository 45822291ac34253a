package alongside.voices.web;

import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose words may be written down in a project: those of everybody in it. */
@Component("voicesSpeakers")
class Speakers {

    private final Projects projects;
    private final People people;

    Speakers(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    List<Person> of(Place place) {
        return people.find(projects.everybody(place)).values().stream().sorted(Comparator.comparing(Person::name)).toList();
    }

    @Nullable String oneOf(Place place, String id) {
        return of(place).stream().map(Person::id).filter(id::equals).findFirst().orElse(null);
    }
}
