package alongside;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** A house is kept for all tests that ask for the same; where one Java runs them on both databases, the same is on the same one. */
class OnItsDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new Database(TestHouse.onPostgres());
    }

    private record Database(boolean postgres) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration asked) {
            // What differs is the database alone, and TestHouse sees to that.
        }
    }
}
