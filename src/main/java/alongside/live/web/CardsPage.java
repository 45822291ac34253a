package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.Cards;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** @param here everybody in the room by their ids; @param answered what those are called who answered whether they are ready */
public record CardsPage(Cards.Board board, Map<String, String> here, Map<String, String> answered, Form form) implements Page {

    public String names(List<String> people) {
        return people.stream().flatMap(it -> Stream.ofNullable(answered.get(it))).sorted().collect(Collectors.joining(", "));
    }
}
