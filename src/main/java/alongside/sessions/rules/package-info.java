/** What makes a good plan of a session, when a room may be recorded, and other rules of a session, plain. */
@NamedInterface("rules")
@NullMarked
package alongside.sessions.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
