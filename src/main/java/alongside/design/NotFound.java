package alongside.design;

import java.util.Optional;

/** There is no such thing for this person. Whether it exists for somebody else is not said. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }

    public static <T> T unless(Optional<T> found) {
        return found.orElseThrow(NotFound::new);
    }

    public static void unless(boolean found) {
        if (!found) throw new NotFound();
    }
}
