package alongside.voices.web;

import alongside.voices.Contribution;
import java.util.List;
import java.util.function.IntFunction;

/** A part of a long list. @param after the last that was shown before it, or blank at the beginning; @param more whether older ones follow */
public record Stretch(List<Contribution> said, String after, boolean more) {

    static final int LENGTH = 30;

    /** @param of gives so many at most */
    static Stretch of(String after, IntFunction<List<Contribution>> of) {
        var found = of.apply(LENGTH + 1);
        boolean more = found.size() > LENGTH;
        return new Stretch(more ? found.subList(0, LENGTH) : found, after, more);
    }

    public boolean further() {
        return !after.isEmpty();
    }

    public String older(String here) {
        return here + "?after=" + said.getLast().id();
    }
}
