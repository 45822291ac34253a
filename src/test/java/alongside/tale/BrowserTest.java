package alongside.tale;

import alongside.TestHouse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test of the house as it serves, by people at real browsers. All of these share one house, and go in the run of the browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "alongside.serving=true")
@ContextConfiguration(initializers = TestHouse.class)
@Tag("browser")
@interface BrowserTest {}
