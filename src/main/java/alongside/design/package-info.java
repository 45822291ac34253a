/** How every page looks and behaves: the frame, the components, forms, panels, reading settings. */
@ApplicationModule(allowedDependencies = {"print", "who", "words", "settings", "store"})
@NullMarked
package alongside.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
