package alongside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole house without a browser: real database (SQLite, and a second time PostgreSQL), real security
 * chain. All tests share one house, so each makes its own people and projects.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration
@Tag("database")
public @interface HouseHttpTest {

    /** Which of the houses: all tests that ask for one live in it together. */
    @AliasFor(annotation = ContextConfiguration.class, attribute = "initializers")
    Class<? extends TestHouse> value() default TestHouse.class;
}
