package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.live.rules.Heard.Way;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The story at five to twelve, and at one. */
class HeardTest {

    private static final List<String> PANEL = List.of("Marjorie", "Dev", "Tomos", "Adaeze", "Colin", "Rukhsana", "Peter", "Jolene", "Siân", "Graham", "Nadia");

    @Test
    void at_five_to_twelve_two_have_not_been_heard_and_at_one_all_eleven_have() {
        var marks = new java.util.HashMap<String, Set<Way>>();
        PANEL.stream().filter(it -> !it.equals("Colin") && !it.equals("Rukhsana")).forEach(it -> marks.put(it, Set.of(Way.SPEECH)));
        assertThat(Heard.of(PANEL, marks, Set.of()).notYet()).containsExactly("Colin", "Rukhsana");
        marks.put("Colin", Set.of(Way.SPEECH));
        marks.put("Rukhsana", Set.of(Way.SUPPORTER));
        assertThat(Heard.of(PANEL, marks, Set.of()).heard()).hasSize(11);
        assertThat(Heard.of(PANEL, marks, Set.of()).here()).isEqualTo(11);
    }

    @Test
    void to_pass_is_not_to_be_overlooked_and_to_speak_afterwards_counts() {
        var board = Heard.of(List.of("A", "B"), Map.of("A", Set.of(Way.PASSED), "B", Set.of(Way.PASSED, Way.CARD), "Z", Set.of(Way.SPEECH)), Set.of());
        assertThat(board.heard()).as("whoever is not here is not counted").containsExactly("B");
        assertThat(board.passed()).containsExactly("A");
        assertThat(board.notYet()).isEmpty();
    }

    @Test
    void to_be_helped_is_not_to_be_heard_and_is_counted_apart() {
        var asked = Heard.of(List.of("A", "B"), Map.of("A", Set.of(Way.ASKED_GENTLY, Way.IN_THE_BREAK)), Set.of());
        assertThat(asked.notYet()).containsExactly("A", "B");
        assertThat(asked.helped()).isEqualTo(1);
        assertThat(Heard.of(List.of("A"), Map.of("A", Set.of(Way.ASKED_GENTLY, Way.SPEECH)), Set.of()).heard()).containsExactly("A");
    }
}
