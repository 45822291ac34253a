package alongside.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void midday_is_said_in_the_words_of_who_reads_it() {
        assertThat(Dates.time(LocalTime.NOON, Locale.UK)).isEqualTo("midday");
        assertThat(Dates.time(LocalTime.NOON, Locale.of("en", "GB", "easyread"))).isEqualTo("midday");
        assertThat(Dates.time(LocalTime.NOON, Locale.of("cy"))).isEqualTo("canol dydd");
        assertThat(Dates.time(LocalTime.of(14, 5), Locale.of("cy"))).isEqualTo("2:05pm");
    }
}
