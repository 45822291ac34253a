package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.sessions.rules.SpecialDay;
import alongside.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.chrono.HijrahDate;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dated list of days on which many cannot come. */
class SpecialDaysTest {

    private static List<SpecialDay> days() throws IOException {
        return SpecialDay.read(Files.readAllLines(Path.of("src/main/java/alongside/sessions/days.csv")));
    }

    @Test
    void each_has_its_words() throws IOException {
        var words = new Words();
        assertThat(days()).isNotEmpty().allSatisfy(it -> assertThat(words.has("sessions.special." + it.what())).as(it.what()).isTrue());
    }

    @Test
    void a_day_beyond_the_list_is_not_taken_for_a_free_one() throws IOException {
        var last = days().stream().map(SpecialDay::to).max(LocalDate::compareTo).orElseThrow();
        assertThat(SpecialDay.beyond(last, days())).isFalse();
        assertThat(SpecialDay.beyond(last.plusDays(1), days())).isTrue();
    }

    /** The days that hang on the moon agree with a calendar that is reckoned, to a day. */
    @Test
    void the_two_eids_fall_where_the_moon_says() throws IOException {
        assertThat(days()).filteredOn(it -> it.what().startsWith("eid")).hasSize(4).allSatisfy(it -> {
            var near = List.of(it.from().minusDays(1), it.from(), it.from().plusDays(1));
            assertThat(near).anyMatch(day -> it.what().endsWith("fitr") ? is(day, 10, 1) : is(day, 12, 10));
        });
    }

    private static boolean is(LocalDate day, int month, int date) {
        var there = HijrahDate.from(day);
        return there.get(ChronoField.MONTH_OF_YEAR) == month && there.get(ChronoField.DAY_OF_MONTH) == date;
    }
}
