package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.Cards;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** @param here everybody in the room by their ids */
public record CardsPage(Cards.Board board, Map<String, String> here, Form form) implements Page {

    public String names(List<String> people) {
        return here.entrySet().stream().filter(it -> people.contains(it.getKey())).map(Map.Entry::getValue).collect(Collectors.joining(", "));
    }
}
