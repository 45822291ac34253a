package alongside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/**
 * A {@link HouseHttpTest} on the first day of a house, where nobody is yet. These share a third house, so that what a test
 * does there is taken back after it: it is one transaction.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouseHttpTest(TestHouse.Empty.class)
@Transactional
public @interface EmptyHouseTest {}
