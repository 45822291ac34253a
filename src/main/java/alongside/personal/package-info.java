/** What is kept about a person: each room says which of its tables name people, and what becomes of them when one asks to be forgotten. */
@ApplicationModule(allowedDependencies = {"who", "store"})
@NullMarked
package alongside.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
