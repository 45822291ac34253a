/** Small numbers: the one place that decides which counts may be shown. */
@ApplicationModule(allowedDependencies = {"words", "design"})
@NullMarked
package alongside.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
