/** Where everything is kept: one database (SQLite, or PostgreSQL to grow), and the ids of the things in it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package alongside.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
