package alongside.sessions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void what_is_given_a_place_comes_to_stand_there_from_above_and_from_below() {
        assertThat(order(Map.of("a", 4))).isEqualTo("bcdae");
        assertThat(order(Map.of("e", 2))).isEqualTo("aebcd");
        assertThat(order(Map.of("a", 5, "e", 1))).isEqualTo("ebcda");
        assertThat(order(Map.of("a", 2, "b", 3, "c", 1))).isEqualTo("cabde");
        assertThat(order(Map.of("c", 3))).isEqualTo("abcde");
    }

    private static String order(Map<String, Integer> wanted) {
        return String.join("", Places.of(List.of("a", "b", "c", "d", "e"), (it, now) -> wanted.getOrDefault(it, now)));
    }
}
