/** Standing groups: their members, and the charter they made. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "disclosure", "people", "signin"})
@NullMarked
package alongside.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
