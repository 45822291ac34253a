/** A project: its purpose, its parts and how open each is, who decides, and who does what. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "disclosure", "people", "signin", "groups"})
@NullMarked
package alongside.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
