/** The agree–disagree map: from how thousands of people answered short statements to what unites them and where they differ. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package alongside.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
