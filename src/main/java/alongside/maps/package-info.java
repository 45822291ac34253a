/** The agree–disagree map: short statements that thousands can answer, and what unites them and where they differ. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "hub", "design", "design :: components", "vault", "disclosure", "disclosure :: rules", "people", "signin", "groups", "projects", "sessions"})
@NullMarked
package alongside.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
