/**
 * Ways of deciding together, as plain counting: one file a way, the ballots they count, and the story a count returns.
 * The command line counts files with them too, so they are a face of the room.
 */
@NamedInterface("rules")
@NullMarked
package alongside.decisions.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
