package alongside.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said and done after a decision closed.
 *
 * @param statement what was decided, in a sentence or two; blank until it is written
 * @param views what those who saw it differently said
 * @param review when the group looks at it again, or null
 * @param done the day it was done as decided, or null
 */
public record Aftermath(String statement, String reasons, List<View> views, @Nullable LocalDate done, List<Change> changes, @Nullable LocalDate review) {

    static final Aftermath NONE = new Aftermath("", "", List.of(), null, List.of(), null);

    public record View(String person, String words) {}
}
