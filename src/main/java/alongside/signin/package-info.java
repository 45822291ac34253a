/** Coming in without a password: links, codes, a second step for staff, and every browser that is signed in. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "people"})
@NullMarked
package alongside.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
