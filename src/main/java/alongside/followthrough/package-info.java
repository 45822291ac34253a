/** Following through: what people said, what we promise and do about it, what got better, and telling them so. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "disclosure", "disclosure :: rules", "people", "signin", "groups", "projects", "sessions", "voices", "maps", "decisions", "decisions :: rules"})
@NullMarked
package alongside.followthrough;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
