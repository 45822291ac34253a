/** The words of every room in every language; easy read is a variant of a language. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package alongside.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
