package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Said on Tuesday 14 April 2026, the tenth working day after it is Tuesday 28 April. */
class AnsweredTest {

    private static final String SAID = "2026-04-14";

    @Test
    void whoever_is_told_on_the_tenth_working_day_is_told_in_time_and_a_day_later_is_not() {
        assertThat(on("2026-06-01", it(SAID, "2026-04-28", 3))).isEqualTo(new Answered(3, 3, 3, 3));
        assertThat(on("2026-06-01", it(SAID, "2026-04-29", 3))).isEqualTo(new Answered(3, 3, 0, 3));
    }

    @Test
    void whoever_is_not_told_counts_when_the_tenth_working_day_is_over() {
        assertThat(on("2026-04-28", it(SAID, null, 2))).isEqualTo(new Answered(2, 0, 0, 0));
        assertThat(on("2026-04-29", it(SAID, null, 2))).isEqualTo(new Answered(2, 0, 0, 2));
    }

    @Test
    void a_weekend_after_the_tenth_working_day_is_late_for_those_told_and_for_those_not() {
        // Said on Friday 10 April: the tenth working day is Friday 24 April.
        assertThat(on("2026-04-25", it("2026-04-10", "2026-04-25", 1), it("2026-04-10", null, 1))).isEqualTo(new Answered(2, 1, 0, 2));
    }

    private static Answered on(String today, Told... days) {
        return Answered.by(List.of(days), LocalDate.parse(today));
    }

    private static Told it(String said, @Nullable String told, int many) {
        return new Told(LocalDate.parse(said), told == null ? null : LocalDate.parse(told), many);
    }
}
