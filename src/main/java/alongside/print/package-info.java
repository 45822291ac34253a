/** The press: a page as a tagged PDF, which reads the same to the eye and to a screen reader. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package alongside.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
