package alongside.followthrough;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of "you said, what happened".
 *
 * @param contributions the ids of what people said; their words are read through voices, so that taking back works
 * @param youSaid what was said where no contribution stands for it (an earlier survey); otherwise blank
 * @param heard where that was said
 * @param betterFor for whom it should get better
 * @param unintended whether it came from something nobody meant to cause
 */
public record Reflection(String id, String project, List<String> contributions, String youSaid, String heard, String outcome, String betterFor,
        boolean unintended, LocalDate day, List<Promise> promises, List<Asked> asked, List<Benefit> benefits, @Nullable NotDoing notDoing) {

    public enum State { HEARD, DOING, DONE, NOT_DOING }

    /** Where it stands is read off what hangs on it. */
    public State state() {
        if (notDoing != null) return State.NOT_DOING;
        if (promises.isEmpty() && asked.isEmpty()) return State.HEARD;
        boolean promisesKept = promises.stream().allMatch(Promise::kept);
        boolean othersAnswered = asked.stream().allMatch(it -> it.accepted() != null);
        return promisesKept && othersAnswered ? State.DONE : State.DOING;
    }
}
