package alongside.decisions;

import alongside.decisions.rules.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person answers.
 *
 * @param answer one of the few answers of its way, by its name, or null
 * @param marks the number beside each option that got one: 1 for a tick, a rank, a score, dots
 */
public record NewAnswer(@Nullable String answer, String because, Map<String, Integer> marks) {

    public NewAnswer {
        marks = Map.copyOf(marks);
    }

    public static NewAnswer consent() {
        return of(Answer.CONSENT, "");
    }

    public static NewAnswer canLiveWithIt(String because) {
        return of(Answer.LIVE_WITH, because);
    }

    public static NewAnswer object(String because) {
        return of(Answer.OBJECT, because);
    }

    public static NewAnswer of(Enum<?> answer, String because) {
        return new NewAnswer(answer.name(), because, Map.of());
    }

    public static NewAnswer ticks(Set<String> options) {
        var marks = new LinkedHashMap<String, Integer>();
        options.forEach(it -> marks.put(it, 1));
        return marks(marks);
    }

    public static NewAnswer marks(Map<String, Integer> marks) {
        return new NewAnswer(null, "", marks);
    }

    /** @param options first choice first */
    public static NewAnswer ranking(List<String> options) {
        var marks = new LinkedHashMap<String, Integer>();
        for (var it : options) marks.put(it, marks.size() + 1);
        return marks(marks);
    }

    public Set<String> options() {
        return marks.keySet();
    }
}
