/** The log: what was decided and how, in a tree of hashes that nobody can change unseen. */
@ApplicationModule(allowedDependencies = {"db", "store", "vault"})
@NullMarked
package alongside.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
