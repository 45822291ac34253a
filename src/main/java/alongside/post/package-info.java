/** Letters out: by e-mail, on paper or by phone, each in the form its person can use. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault"})
@NullMarked
package alongside.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
