/** Registration: a session that is open to the public, who has a place there, and who waits for one. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "facts", "design", "design :: components", "vault", "post", "signin", "projects", "sessions"})
@NullMarked
package alongside.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
