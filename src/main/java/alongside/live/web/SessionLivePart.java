package alongside.live.web;

import alongside.design.Part;
import alongside.disclosure.OwnAnswers;
import alongside.live.Card;
import alongside.live.HeardCount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param now what is on; null once it is over
 * @param writing whether everybody writes first
 * @param counted how many were heard, once it is over
 * @param turns how much of what was written down came from whom; null but for those who run it, once it is over
 * @param closing how many said what to "was it achieved?", once it is over
 * @param asksClosing whether the reader can still say it
 */
public record SessionLivePart(String session, @Nullable NowLine now, boolean writing, boolean takesPart, boolean runs, @Nullable HeardCount counted, @Nullable TurnsPart turns,
        Map<Card.Answer, Integer> closing, boolean asksClosing) implements Part {

    /** How many answered "was it achieved?". */
    public int closed() {
        return Card.CLOSING.answers().stream().mapToInt(it -> closing.getOrDefault(it, 0)).sum();
    }

    /** Answers that enough people gave to be shown; the others are "fewer than 5 each". */
    public List<Card.Answer> shown() {
        return Card.CLOSING.answers().stream().filter(it -> OwnAnswers.shown(closing.getOrDefault(it, 0)).isPresent()).toList();
    }
}
