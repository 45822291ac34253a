package alongside.sessions.web;

import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Preparation;
import java.util.List;

/** @param people whom it is about, by name */
public record PreparationPage(Preparation.Readiness ready, List<Person> people) implements Page {

    public String name(String person) {
        return people.stream().filter(it -> it.id().equals(person)).map(Person::name).findFirst().orElse("");
    }

    public List<Preparation.Ask> asks(boolean seenTo) {
        return ready.asks().stream().filter(it -> it.seenTo() == seenTo).toList();
    }

    public List<Person> waiting() {
        return people.stream().filter(it -> ready.waiting().contains(it.id())).toList();
    }
}
