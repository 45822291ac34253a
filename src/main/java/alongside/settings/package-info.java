/** What the organisation has set: its name, who helps, how letters leave. */
@ApplicationModule(allowedDependencies = {"db", "store"})
@NullMarked
package alongside.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
