/** Thanking people in money, and money back: the offer, each person's choice, claims, and paying on time. */
@ApplicationModule(allowedDependencies = {"who", "personal", "db", "store", "words", "settings", "facts", "design", "design :: components", "vault", "post", "disclosure", "people", "signin", "groups", "projects", "sessions", "voices"})
@NullMarked
package alongside.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
