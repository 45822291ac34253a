/** The people: what we call them, how to reach them, what they need, who helps them. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "disclosure"})
@NullMarked
package alongside.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
