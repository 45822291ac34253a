package alongside.live.web;

import alongside.design.Part;
import alongside.disclosure.OwnAnswers;
import alongside.live.Card;
import alongside.live.Cards.Closed;
import java.util.List;

/** How people found that a session had done what it was for. @param all this session last, and those before it */
public record ClosedPart(List<Closed> all) implements Part {

    public static int answered(Closed closed) {
        return closed.counts().values().stream().mapToInt(it -> it).sum();
    }

    /** Answers that enough people gave to be shown; the others are "fewer than 5 each". */
    public static List<Card.Answer> shown(Closed closed) {
        return Card.CLOSING.answers().stream().filter(it -> OwnAnswers.shown(closed.counts().getOrDefault(it, 0)).isPresent()).toList();
    }
}
