package alongside.sessions.web;

import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
        return of(projects.everybody(place));
    }

    /** These people, by name. */
    List<Person> of(Set<String> ids) {
        return people.find(ids).values().stream().sorted(Comparator.comparing(Person::name).thenComparing(Person::id)).toList();
    }

    /** Those who are here only to support somebody, by name. @param supporting for each of them whom they support */
    List<Supporting> supporting(Map<String, Set<String>> supporting) {
        var ids = new HashSet<>(supporting.keySet());
        supporting.values().forEach(ids::addAll);
        var found = people.find(ids);
        return supporting.entrySet().stream().filter(it -> found.containsKey(it.getKey())).map(it -> new Supporting(Objects.requireNonNull(found.get(it.getKey())), of(found, it.getValue())))
                .sorted(Comparator.comparing(it -> it.person().name())).toList();
    }

    String inOne(Set<String> ids) {
        return of(ids).stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private static String of(Map<String, Person> found, Set<String> ids) {
        return found.values().stream().filter(it -> ids.contains(it.id())).map(Person::name).sorted().collect(Collectors.joining(", "));
    }
}
