package alongside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link HouseHttpTest} that reads or copies the whole house, many times over. These share a second house, in which
 * only their own people live: in the large one they took ten times as long, for what all other tests had left there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouseHttpTest(TestHouse.Small.class)
public @interface SmallHouseTest {}
