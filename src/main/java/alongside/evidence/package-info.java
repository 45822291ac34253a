/** What we said and what happened: what the facts show of each part, and what members say to that. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "disclosure", "people", "signin", "groups", "projects", "sessions", "voices", "decisions", "payments"})
@NullMarked
package alongside.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
