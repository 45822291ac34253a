package alongside.print;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The front door to the press. */
@Component
public class Printing {

    /** Holds the press from the first page that is printed. */
    private static final class Once {
        static final Press PRESS = new Press();
    }

    /**
     * @param html a page as a browser gets it
     * @param kind the class on its outermost element that says how large it is printed
     * @param site where the app stands, for links
     * @param pictures what people brought, by the address of each
     */
    public Pressed print(String html, String kind, String site, Function<String, Optional<byte[]>> pictures) {
        return Once.PRESS.print(OnPaper.of(html, kind, site, pictures));
    }
}
