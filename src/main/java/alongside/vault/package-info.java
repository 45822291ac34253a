/** Secrets at rest: private fields are sealed with a key that the database never holds. */
@ApplicationModule(allowedDependencies = {"store", "db"})
@NullMarked
package alongside.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
