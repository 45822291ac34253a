package alongside.maps;

import alongside.projects.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody sees it.
 *
 * @param place where they stand in its project, or null
 * @param taker the number under which they answer, or null before their first answer; never shown
 * @param answers what they answered, by statement, the first given first
 * @param aboutGiven what they said about themselves, or null
 * @param hasCode whether their browser has a code that was accepted
 */
public record Seen(MapQuestion question, @Nullable Place place, @Nullable String taker, Map<String, MapAnswer> answers, @Nullable Integer aboutGiven, boolean hasCode) {

    public boolean mayAnswer() {
        return May.answer(question, place, hasCode);
    }

    /** Whether a code would let them answer. */
    public boolean needsCode() {
        return question.open() && question.who() == MapQuestion.Who.CODE && !mayAnswer();
    }

    public boolean mayAdd() {
        return mayAnswer() && question.adding() != MapQuestion.Adding.NOT;
    }

    public boolean mayTend() {
        return place != null && May.tend(place);
    }

    /** Whether they may put a difference on the agenda of a session. */
    public boolean mayPutOnAgenda() {
        return place != null && place.runsSessions();
    }

    public boolean mayEnter() {
        return place != null && May.enter(place);
    }

    public boolean mayReadResults() {
        return May.readResults(question, place, !answers.isEmpty());
    }
}
