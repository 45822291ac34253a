package alongside.decisions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A ballot is copied as the numbers on it, and its reason behind them. */
class BallotLineTest {

    @Test
    void numbers_come_first_and_what_begins_with_a_letter_is_the_reason() {
        assertThat(BallotLine.read("4 The print is too small, 2 of us said")).isEqualTo(new BallotLine(List.of(4), "The print is too small, 2 of us said"));
        assertThat(BallotLine.read("3, 1;2")).isEqualTo(new BallotLine(List.of(3, 1, 2), ""));
        assertThat(BallotLine.read("2 0 - 3")).isEqualTo(new BallotLine(List.of(2, 0, BallotLine.NONE, 3), ""));
        assertThat(BallotLine.read("1. 2nd thoughts")).isEqualTo(new BallotLine(List.of(1), "2nd thoughts"));
        assertThat(BallotLine.read("No")).isEqualTo(new BallotLine(List.of(), "No"));
        assertThat(BallotLine.read(" ")).isEqualTo(new BallotLine(List.of(), ""));
    }
}
