package alongside.decisions.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** When a question can close: nobody closes it at will. */
public final class Closing {

    private Closing() {}

    /**
     * Everybody asked has answered; or the closing day is over, and so is the day until which it is kept open for each
     * person who has not answered.
     */
    public static boolean canClose(LocalDate today, LocalDate closes, Set<String> notAnswered, Map<String, LocalDate> keptOpen) {
        if (notAnswered.isEmpty()) return true;
        if (!today.isAfter(closes)) return false;
        return keptOpen.entrySet().stream().noneMatch(it -> notAnswered.contains(it.getKey()) && !today.isAfter(it.getValue()));
    }

    /** Whether this person can still answer: until the closing day is over, or longer where it is kept open for them. */
    public static boolean openTo(String person, LocalDate today, LocalDate closes, Map<String, LocalDate> keptOpen) {
        if (!today.isAfter(closes)) return true;
        var until = keptOpen.get(person);
        return until != null && !today.isAfter(until);
    }
}
