package alongside.sessions.web;

import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The people of a project by name, for lists to tick and choose from. */
@Component("sessionsNames")
class Names {

    private final Projects projects;
    private final People people;

    Names(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    /** How somebody's print is asked for: in easy read where they read so, else in the size of their letters. */
    String pdf(Person person) {
        var to = people.addressee(person.id());
        return to.locale().getVariant().isEmpty() ? to.print().name().toLowerCase(Locale.ROOT) : "easy";
    }

    List<Person> in(Place place) {
        return people.find(projects.everybody(place)).values().stream().sorted(Comparator.comparing(Person::name)).toList();
    }
}
