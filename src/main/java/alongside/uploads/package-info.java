/** Files people brought: kept by their content, looked at by their content, and never run in a browser. */
@ApplicationModule(allowedDependencies = {"store"})
@NullMarked
package alongside.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
