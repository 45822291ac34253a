/** Certificates: what somebody who took part may show elsewhere, on request, in neutral words, and whoever is shown it can check. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "people", "signin", "groups", "projects", "sessions"})
@NullMarked
package alongside.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
