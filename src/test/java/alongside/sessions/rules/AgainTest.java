package alongside.sessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgainTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static List<LocalDate> days(Again.By by, int every, String first, int times) {
        return new Again(by, every, times).after(LocalDate.parse(first));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void every_two_weeks_stays_on_its_day_and_at_its_hour_through_both_clock_changes() {
        assertThat(days(Again.By.WEEKS, 2, "2026-10-20", 2)).containsExactly(day("2026-11-03"), day("2026-11-17"));
        assertThat(moments("2026-10-18", "10:30")).as("clocks go back on 25 October").containsExactly(Instant.parse("2026-10-18T09:30:00Z"), Instant.parse("2026-10-25T10:30:00Z"));
        assertThat(moments("2027-03-21", "10:30")).as("clocks go forward on 28 March").containsExactly(Instant.parse("2027-03-21T10:30:00Z"), Instant.parse("2027-03-28T09:30:00Z"));
    }

    private static List<Instant> moments(String first, String hour) {
        var days = new java.util.ArrayList<>(List.of(day(first)));
        days.addAll(days(Again.By.WEEKS, 1, first, 1));
        return days.stream().map(it -> it.atTime(LocalTime.parse(hour)).atZone(LONDON).toInstant()).toList();
    }

    @Test
    void the_second_tuesday_is_the_second_in_each_month_whichever_weekday_it_begins_on() {
        assertThat(days(Again.By.NTH, 1, "2026-12-08", 4)).containsExactly(day("2027-01-12"), day("2027-02-09"), day("2027-03-09"), day("2027-04-13"));
        assertThat(days(Again.By.NTH, 3, "2026-12-08", 2)).as("each quarter").containsExactly(day("2027-03-09"), day("2027-06-08"));
    }

    @Test
    void a_fifth_weekday_is_called_the_last_since_not_every_month_has_five() {
        assertThat(Again.ways(day("2026-12-29"))).contains(Again.By.LAST).doesNotContain(Again.By.NTH);
        assertThat(Again.ways(day("2026-11-24"))).as("the fourth and the last").contains(Again.By.LAST, Again.By.NTH);
        assertThat(Again.ways(day("2026-12-22"))).as("the fourth of five").contains(Again.By.NTH).doesNotContain(Again.By.LAST);
        assertThat(days(Again.By.LAST, 1, "2026-12-29", 3)).containsExactly(day("2027-01-26"), day("2027-02-23"), day("2027-03-30"));
    }

    @Test
    void the_31st_is_the_last_day_where_a_month_is_shorter_and_the_31st_again_after_it() {
        assertThat(days(Again.By.DATE, 1, "2027-12-31", 4)).containsExactly(day("2028-01-31"), day("2028-02-29"), day("2028-03-31"), day("2028-04-30"));
    }

    @Test
    void a_number_at_the_end_of_a_title_counts_on_and_a_year_does_not() {
        assertThat(Again.title("Session 9", 2)).isEqualTo("Session 11");
        assertThat(Again.title("Tea", 2)).isEqualTo("Tea");
        assertThat(Again.title("Plans for 2027", 1)).isEqualTo("Plans for 2027");
    }
}
