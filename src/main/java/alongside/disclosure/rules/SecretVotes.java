package alongside.disclosure.rules;

import java.util.Collection;

/** When a secret vote may be shown for a group of people: not when the group is small, and not when all said the same. */
public final class SecretVotes {

    /** Below this many voters a secret vote is no secret: others may guess. */
    public static final int WARN_BELOW = 5;
    /** Below this many voters a secret vote is refused. */
    public static final int FEWEST = 3;

    private SecretVotes() {}

    /** @param answers how many gave each answer, in this group alone */
    public static boolean mayShowGroup(Collection<Long> answers) {
        long all = answers.stream().mapToLong(it -> it).sum();
        return all >= SmallNumbers.INSIDE && !unanimous(answers);
    }

    /** Whether everybody gave one answer, so that the result tells how each person voted. */
    public static boolean unanimous(Collection<Long> answers) {
        long all = answers.stream().mapToLong(it -> it).sum();
        return all > 0 && answers.stream().anyMatch(count -> count == all);
    }
}
