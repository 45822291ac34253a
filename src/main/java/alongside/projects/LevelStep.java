package alongside.projects;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way of a part's level from a draft to what the group agreed.
 *
 * @param person who took it; null once they are erased
 * @param day the local day it stands for: when the group said yes, when the answer came
 * @param level what was drafted; null for the other kinds
 * @param says what was asked, answered, or how the group agreed; blank for a plain yes
 * @param answers the id of the ask that an answer is for, or null
 * @param given whether the answer to an ask for more was yes
 */
public record LevelStep(String id, String part, Kind kind, @Nullable String person, Instant at, LocalDate day,
        @Nullable Level level, String says, @Nullable String answers, boolean given) {

    public enum Kind { DRAFTED, YES, TAKEN_BACK, ASKED_MORE, ANSWERED, AGREED }
}
