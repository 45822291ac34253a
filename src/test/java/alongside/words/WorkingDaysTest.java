package alongside.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void weekends_and_the_bank_holidays_of_england_do_not_count() {
        assertThat(WorkingDays.between(day("2026-04-14"), day("2026-04-20"))).isEqualTo(4);
        assertThat(WorkingDays.between(day("2026-04-02"), day("2026-04-07"))).as("Good Friday and Easter Monday").isEqualTo(1);
        assertThat(WorkingDays.is(day("2026-05-04"))).as("early May").isFalse();
        assertThat(WorkingDays.is(day("2026-08-31"))).as("late August").isFalse();
        assertThat(WorkingDays.is(day("2026-12-28"))).as("Boxing Day on a Saturday is kept on Monday").isFalse();
        assertThat(WorkingDays.is(day("2026-08-03"))).as("a Scottish holiday").isTrue();
        assertThat(WorkingDays.is(day("2026-03-17"))).as("a Northern Irish holiday").isTrue();
    }

    @Test
    void counting_forward_and_between_agree() {
        assertThat(WorkingDays.after(day("2026-04-14"), 10)).isEqualTo(day("2026-04-28"));
        assertThat(WorkingDays.between(day("2026-04-14"), WorkingDays.after(day("2026-04-14"), 10))).isEqualTo(10);
        assertThat(WorkingDays.between(day("2026-04-14"), day("2026-04-14"))).isZero();
        assertThat(WorkingDays.between(day("2026-04-14"), day("2026-04-10"))).isZero();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
