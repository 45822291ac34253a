/** The screens of a session while it is on: what is now and next, what people ask for, who was heard, and the wall. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "facts", "vault", "hub", "disclosure", "design", "design :: components", "people", "groups", "projects", "sessions", "sessions :: rules", "voices", "voices :: whomNot", "decisions", "decisions :: rules"})
@NullMarked
package alongside.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
