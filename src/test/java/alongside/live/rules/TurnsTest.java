package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.live.rules.Turns.Who;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void what_was_said_is_counted_in_three_groups_and_whoever_watches_is_not_counted_among_the_others() {
        var turns = Turns.of(Map.of("Maya", 6, "Siân", 2, "Graham", 3, "A director", 5), Set.of("Maya", "A director"), Set.of("A director"), 2);
        assertThat(turns.turns()).isEqualTo(Map.of(Who.LIVED, 6, Who.OTHERS, 5, Who.WATCHING, 5));
        assertThat(turns.all()).isEqualTo(16);
        assertThat(turns.given()).isEqualTo(2);
        assertThat(Turns.of(Map.of(), Set.of(), Set.of(), 0).all()).isZero();
    }
}
