package alongside.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final Once once = new Once();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void the_same_form_twice_is_one_press_and_other_words_in_it_are_another() {
        press("1", "Ring me");
        press("1", "Ring me");
        assertThat(done).hasValue(1);
        press("1", "Ring me before noon");
        press("2", "Ring me");
        assertThat(done).hasValue(3);
    }

    @Test
    void what_failed_is_done_when_it_comes_again_and_a_form_without_a_number_always() {
        assertThatThrownBy(() -> once.run(form("1", "Ring me"), () -> {
            throw new IllegalStateException("the disk is full");
        })).isInstanceOf(IllegalStateException.class);
        press("1", "Ring me");
        once.run(Map.of("words", List.of("Yes")), done::incrementAndGet);
        once.run(Map.of("words", List.of("Yes")), done::incrementAndGet);
        assertThat(done).hasValue(3);
    }

    @Test
    void whoever_comes_second_is_given_what_came_of_the_first() {
        assertThat(once.run(form("1", "Ring me"), done::incrementAndGet)).isEqualTo(1);
        assertThat(once.run(form("1", "Ring me"), done::incrementAndGet)).isEqualTo(1);
    }

    private void press(String number, String words) {
        once.run(form(number, words), done::incrementAndGet);
    }

    private static Map<String, List<String>> form(String number, String words) {
        return new java.util.TreeMap<>(Map.of(Once.FIELD, List.of(number), "words", List.of(words)));
    }
}
