/** The demonstration: the story of Harrowdale, played through the front doors with a moved clock. */
@ApplicationModule(
        allowedDependencies = {
            "who", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "people", "signin",
            "groups", "projects", "sessions", "sessions :: rules", "voices", "maps", "decisions", "followthrough", "payments", "evidence", "office", "certificates", "live", "live :: rules"
        })
@NullMarked
package alongside.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
