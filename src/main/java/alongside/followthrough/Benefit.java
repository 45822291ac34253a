package alongside.followthrough;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What got better, for whom, and how we know.
 *
 * @param before how it was, and @param after how it is, where it was counted
 * @param early whether it is too soon to be sure
 */
public record Benefit(String what, String forWhom, Known known, String how, @Nullable Count before, @Nullable Count after, boolean early, LocalDate day) {

    public enum Known { FIGURES, TESTIMONY }

    /** @param of out of how many; 0 when it was only counted */
    public record Count(int count, int of) {}
}
