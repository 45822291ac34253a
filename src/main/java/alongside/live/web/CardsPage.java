package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.Cards;
import alongside.people.Person;
import java.util.List;
import java.util.stream.Collectors;

/** @param here who is counted in */
public record CardsPage(Cards.Board board, List<Person> here, Form form) implements Page {

    public String names(List<String> people) {
        return here.stream().filter(it -> people.contains(it.id())).map(Person::name).collect(Collectors.joining(", "));
    }
}
