/** Backups: everything that is kept but the key, from one moment, in a file that can be checked and laid into either database. */
@ApplicationModule(allowedDependencies = {"db", "store", "vault"})
@NullMarked
package alongside.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
