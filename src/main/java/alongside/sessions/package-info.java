/** Sessions: planned with breaks, opened, who was there, ended with a follow-up date, finished when all is sorted. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "uploads", "post", "disclosure", "people", "signin", "groups", "projects"})
@NullMarked
package alongside.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
