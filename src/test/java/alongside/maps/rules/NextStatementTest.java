package alongside.maps.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.maps.rules.NextStatement.Candidate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Statements with more weight are shown sooner, in proportion, and none is never shown. */
class NextStatementTest {

    private static long drawn(List<Candidate> left, String id) {
        return LongStream.range(0, 10_000).filter(draw -> NextStatement.of(left, draw).orElseThrow().equals(id)).count();
    }

    @Test
    void each_is_as_likely_as_its_weight_is_large() {
        var left = List.of(new Candidate("a", 1), new Candidate("b", 3), new Candidate("c", 6));
        assertThat(drawn(left, "a")).isBetween(900L, 1100L);
        assertThat(drawn(left, "b")).isBetween(2850L, 3150L);
        assertThat(drawn(left, "c")).isBetween(5800L, 6200L);
    }

    @Test
    void a_weight_of_nothing_is_a_weight_and_does_not_make_all_alike() {
        var left = List.of(new Candidate("a", 0), new Candidate("b", 1));
        assertThat(drawn(left, "a")).isZero();
        var none = List.of(new Candidate("a", 0), new Candidate("b", 0));
        assertThat(drawn(none, "a")).isBetween(4700L, 5300L);
    }

    @Test
    void the_same_draw_shows_the_same_and_of_none_none_is_shown() {
        var left = List.of(new Candidate("a", 2), new Candidate("b", 2));
        assertThat(NextStatement.of(left, 7)).isEqualTo(NextStatement.of(left, 7));
        assertThat(NextStatement.of(List.of(), 7)).isEmpty();
    }
}
