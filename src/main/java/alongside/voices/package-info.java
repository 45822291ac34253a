/** What people say: whose view it is, who may see it, whether we got it right, and what became of it. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "uploads", "words", "settings", "facts", "hub", "design", "design :: components", "vault", "post", "disclosure", "disclosure :: rules", "people", "signin", "groups", "projects", "sessions"})
@NullMarked
package alongside.voices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
