/** Who is asking: carried through every front door, from the sign-in to the happening that records it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package alongside.who;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
