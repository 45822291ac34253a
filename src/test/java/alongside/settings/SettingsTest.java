package alongside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseHttpTest
class SettingsTest {

    private static final String COLOUR = "test.colour";

    @Autowired Settings settings;
    @Autowired TransactionTemplate transaction;

    @Test
    void whoever_changes_one_reads_it_at_once_and_what_is_taken_back_was_never_there() {
        settings.set(COLOUR, "blue");
        assertThat(settings.get(COLOUR)).contains("blue");
        transaction.executeWithoutResult(status -> {
            settings.set(COLOUR, "green");
            assertThat(settings.get(COLOUR)).contains("green");
            status.setRollbackOnly();
        });
        assertThat(settings.get(COLOUR)).contains("blue");
        settings.set(COLOUR, " ");
        assertThat(settings.get(COLOUR)).as("nothing but spaces is nothing").isEmpty();
        assertThat(settings.get(COLOUR, "grey")).isEqualTo("grey");
    }
}
