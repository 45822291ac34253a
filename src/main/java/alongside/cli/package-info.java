/** The command line: starts the app, and does what an operator needs beside it. */
@ApplicationModule(allowedDependencies = {"who", "store", "vault", "log", "backup", "settings", "words", "facts", "people", "signin", "groups", "projects", "sessions", "voices", "maps", "decisions", "decisions :: rules", "office"})
@NullMarked
package alongside.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
