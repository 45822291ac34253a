package alongside.decisions;

import alongside.decisions.rules.Answer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person answers: to a proposal, or by ticking options. */
public record NewAnswer(@Nullable Answer answer, String because, Set<String> options) {

    public static NewAnswer consent() {
        return new NewAnswer(Answer.CONSENT, "", Set.of());
    }

    public static NewAnswer canLiveWithIt(String because) {
        return new NewAnswer(Answer.LIVE_WITH, because, Set.of());
    }

    public static NewAnswer object(String because) {
        return new NewAnswer(Answer.OBJECT, because, Set.of());
    }

    public static NewAnswer ticks(Set<String> options) {
        return new NewAnswer(null, "", options);
    }
}
