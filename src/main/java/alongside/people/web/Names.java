package alongside.people.web;

import alongside.people.People;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What we call the people a page speaks of, by id. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    Map<String, String> of(Collection<String> ids) {
        return people.find(ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().name()));
    }

    String of(String id) {
        return of(java.util.Set.of(id)).getOrDefault(id, "");
    }
}
