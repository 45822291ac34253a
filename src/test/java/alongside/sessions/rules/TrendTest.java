package alongside.sessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.sessions.rules.Trend.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void a_share_is_held_against_all_before_together() {
        assertThat(Trend.of(List.of(new Point(5, 10)))).isEqualTo(Trend.FIRST);
        assertThat(Trend.of(List.of(new Point(5, 10), new Point(9, 10)))).isEqualTo(Trend.MORE);
        assertThat(Trend.of(List.of(new Point(9, 10), new Point(5, 10)))).isEqualTo(Trend.FEWER);
        assertThat(Trend.of(List.of(new Point(5, 5), new Point(5, 20), new Point(9, 20)))).as("10 of 25 before").isEqualTo(Trend.ALIKE);
    }

    @Test
    void a_tenth_of_the_people_is_where_alike_ends() {
        assertThat(Trend.of(List.of(new Point(50, 100), new Point(59, 100)))).isEqualTo(Trend.ALIKE);
        assertThat(Trend.of(List.of(new Point(50, 100), new Point(60, 100)))).isEqualTo(Trend.MORE);
        assertThat(Trend.of(List.of(new Point(50, 100), new Point(40, 100)))).isEqualTo(Trend.FEWER);
    }
}
