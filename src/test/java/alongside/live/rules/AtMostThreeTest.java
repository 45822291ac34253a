package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AtMostThreeTest {

    @Test
    void three_things_are_asked_and_what_does_not_fit_comes_when_one_is_answered() {
        assertThat(AtMostThree.now(List.of())).isEmpty();
        assertThat(AtMostThree.now(List.of("card", "one"))).containsExactly("card", "one");
        assertThat(AtMostThree.now(List.of("card", "one", "two", "three", "rules"))).containsExactly("card", "one", "two");
        assertThat(AtMostThree.now(List.of("one", "two", "three", "rules"))).containsExactly("one", "two", "three");
    }

    @Test
    void a_fourth_waits() {
        assertThat(List.of(0, 2, 3, 4)).extracting(AtMostThree::full).containsExactly(false, false, true, true);
    }
}
