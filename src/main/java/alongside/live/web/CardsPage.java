package alongside.live.web;

import alongside.design.Form;
import alongside.design.Leaf;
import alongside.design.Page;
import alongside.live.Card;
import alongside.live.Cards;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param here some of everybody in the room, by their ids; @param of how many are in the room; @param answered what those are called who answered whether they are ready; @param writable the cards that can be written down now; @param which of them is; null when none can be */
public record CardsPage(Cards.Board board, Leaf<Map.Entry<String, String>> here, int of, Map<String, String> answered, List<Card> writable, @Nullable Card which, Form form) implements Page {

    public static String field(String person) {
        return "of-" + person;
    }

    public String names(List<String> people) {
        return people.stream().flatMap(it -> Stream.ofNullable(answered.get(it))).sorted().collect(Collectors.joining(", "));
    }
}
