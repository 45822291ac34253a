package alongside.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/**
 * After something was saved: the page that stands at this path, which is the next of several alike. Whoever turns pages in
 * place is given it at once instead of being sent for it: on a slow line that is half of the waiting.
 *
 * @param page drawn only for them
 */
public record Turn(String path, Supplier<Page> page) implements Answer {

    /** The main part of every page, which the form component names as what its answer takes the place of. */
    private static final String PLACE = "main";

    /** Whether the answer takes the place of the page that asked, in a frame that is there already. */
    static boolean inPlace(HttpServletRequest request) {
        return PLACE.equals(request.getHeader("HX-Target"));
    }
}
