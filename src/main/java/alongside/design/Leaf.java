package alongside.design;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of a long list that has an order of its own, such as names. Each turn says behind whom it begins and not a number, so
 * that nobody is passed over when somebody comes to the list meanwhile.
 *
 * @param after behind which it begins; blank at the beginning
 * @param earlier where the ones before begin, or null at the beginning
 * @param further behind which the next begin, or null at the end
 * @param first which of all the first one is, from 1
 */
public record Leaf<T>(List<T> shown, String after, @Nullable String earlier, @Nullable String further, int first, int all) {

    /** The field that says behind whom the names begin that were sent, and the one that says behind whom to go on. */
    public static final String AFTER = "after";
    public static final String TO = "to";

    private static final int LENGTH = 25;

    /** @param after behind which to begin; where that one is gone, at the beginning */
    public static <T> Leaf<T> of(List<T> all, String after, Function<T, String> id) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) if (id.apply(all.get(i)).equals(after)) from = i + 1;
        if (from >= all.size()) from = Math.max(0, all.size() - LENGTH);
        int to = Math.min(from + LENGTH, all.size());
        int before = from - LENGTH;
        return new Leaf<>(List.copyOf(all.subList(from, to)), from == 0 ? "" : id.apply(all.get(from - 1)), from == 0 ? null : before <= 0 ? "" : id.apply(all.get(before - 1)),
                to == all.size() ? null : id.apply(all.get(to - 1)), from + 1, all.size());
    }

    /** Whether somebody pressed to go on to other names. */
    public static boolean turned(Form form) {
        return form.everything().containsKey(TO);
    }

    /** Behind whom the names begin that come now. */
    public static String next(Form form) {
        return form.typed(turned(form) ? TO : AFTER);
    }

    public int last() {
        return first + shown.size() - 1;
    }

    public boolean several() {
        return earlier != null || further != null;
    }
}
