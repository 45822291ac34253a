/** What happened, as an append-only list of ids and never of words. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store"})
@NullMarked
package alongside.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
