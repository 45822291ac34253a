/** Deciding together: questions, who is asked, their answers, the count and its story, and what became of it. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "hub", "design", "design :: components", "post", "disclosure", "log", "people", "signin", "groups", "projects", "sessions", "uploads"})
@NullMarked
package alongside.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
