/** Live updates: tells open pages that something new is there, and never moves what is being read. */
@ApplicationModule(allowedDependencies = {"who"})
@NullMarked
package alongside.hub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
