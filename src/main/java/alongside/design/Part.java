package alongside.design;

import java.util.Optional;

/** A piece of a page, drawn by the template `_name.jte` beside the record `NamePart`. Panels are made of parts. */
public interface Part {

    /** What of this part is said at the top of a long page, in one figure. */
    default Optional<Glance> glance() {
        return Optional.empty();
    }
}
