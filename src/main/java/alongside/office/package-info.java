/** The roof: the first page of everybody, the first run, and what the organisation sets. */
@ApplicationModule(allowedDependencies = {"who", "store", "words", "settings", "facts", "vault", "design", "design :: components", "people", "signin", "projects"})
@NullMarked
package alongside.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
