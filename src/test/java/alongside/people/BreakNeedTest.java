package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often somebody needs a break, in words people use. */
class BreakNeedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A break every 40 minutes | 40",
        "step-free, a break every 45 mins, a quiet space | 45",
        "I need to stop after 20 minutes. | 20",
        "Every half hour a break, please | 30",
        "breaks each hour | 60",
        "A break of 10 minutes every 50 minutes | 50",
        "egwyl bob 30 munud | 30",
        "hourly breaks | 60"})
    void is_read_out_of_their_own_words(String words, int minutes) {
        assertThat(BreakNeed.in(words)).isEqualTo(OptionalInt.of(minutes));
    }

    @Test
    void nothing_is_made_up() {
        for (var words : new String[] {"", "Breaks of 10 minutes", "I take my tablets every 40 minutes", "A quiet room. The bus goes every 20 minutes", "I broke my arm 30 minutes ago"})
            assertThat(BreakNeed.in(words)).as(words).isEmpty();
    }
}
