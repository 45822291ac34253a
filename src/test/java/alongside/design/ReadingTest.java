package alongside.design;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.words.Dates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read however people write them, and also as the app itself writes them into a field. */
class ReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"14 April 2026", "14 apr 26", "14/4/2026", "14.4.26", "2026-04-14", "Tuesday 14 April 2026", "Tue, 14th of April 2026", "14 Ebrill 2026"})
    void a_day_in_any_sensible_writing(String written) {
        assertThat(Reading.day(written)).contains(LocalDate.of(2026, 4, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 April 2026", "14 Smarch 2026", "next Tuesday", "14", "the day after the 14 April 2026"})
    void what_is_no_day_is_none(String written) {
        assertThat(Reading.day(written)).isEmpty();
    }

    @Test
    void what_stands_in_a_field_is_read_as_the_same_day_in_every_language() {
        var year = IntStream.rangeClosed(1, 366).mapToObj(it -> LocalDate.ofYearDay(2028, it)).toList();
        for (var language : new String[] {"en-GB", "en-GB-easyread", "cy-GB", "cy"}) {
            assertThat(year).as(language).allSatisfy(it -> assertThat(Reading.day(Dates.day(it, Locale.forLanguageTag(language)))).contains(it));
        }
    }
}
