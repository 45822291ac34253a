package alongside.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Turning a long list on and back, everybody is seen once and nobody is passed over. */
class LeafTest {

    private static List<String> names(int n) {
        return new ArrayList<>(IntStream.range(0, n).mapToObj("n%03d"::formatted).toList());
    }

    @Test
    void on_and_back_everybody_is_seen_once() {
        for (int n : new int[] {0, 1, 25, 26, 50, 51, 200}) {
            var all = names(n);
            var seen = new ArrayList<String>();
            var leaf = from(all, "");
            seen.addAll(leaf.shown());
            while (leaf.further() != null) {
                var before = leaf;
                leaf = from(all, leaf.further());
                assertThat(leaf.first()).isEqualTo(before.last() + 1);
                assertThat(leaf.earlier()).isNotNull();
                assertThat(from(all, String.valueOf(leaf.earlier()))).isEqualTo(before);
                seen.addAll(leaf.shown());
            }
            assertThat(seen).isEqualTo(all);
            assertThat(leaf.several()).isEqualTo(n > 25);
        }
    }

    @Test
    void whoever_comes_or_goes_meanwhile_makes_nobody_passed_over() {
        var all = names(60);
        var first = from(all, "");
        all.addFirst("a");
        assertThat(from(all, String.valueOf(first.further())).shown().getFirst()).isEqualTo("n025");
        all.remove("n024");
        assertThat(from(all, String.valueOf(first.further())).first()).as("behind whom it began is gone").isEqualTo(1);
    }

    @Test
    void a_part_of_a_name_finds_it_whatever_its_accents_and_letters() {
        var all = names(60);
        all.addAll(List.of("Siân Rees", "Jean-Luc O'Brien"));
        assertThat(find(all, "sian").shown()).containsExactly("Siân Rees");
        assertThat(find(all, "REES s").shown()).containsExactly("Siân Rees");
        assertThat(find(all, "n01")).satisfies(it -> assertThat(it.shown()).hasSize(10), it -> assertThat(it.all()).isEqualTo(10));
        assertThat(find(all, "nobody at all").shown()).isEmpty();
        assertThat(find(all, " ").all()).isEqualTo(62);
        assertThat(find(names(20), "n01").all()).as("of a short list all are in view").isEqualTo(20);
    }

    @Test
    void what_is_to_be_mended_stays_in_view_whoever_joins_and_whatever_is_looked_for() {
        var all = names(60);
        all.addAll(3, List.of("new 1", "new 2"));
        var leaf = Leaf.of(all, Form.empty(), "", UnaryOperator.identity(), UnaryOperator.identity(), List.of("n002", "n024")::contains);
        assertThat(leaf.shown()).hasSize(27).contains("n002", "n024");
        assertThat(leaf.further()).isEqualTo("n024");
        assertThat(Leaf.of(all, Form.empty(), "", UnaryOperator.identity(), UnaryOperator.identity(), "n024"::equals).shown()).contains("n024").hasSize(25);
        assertThat(Leaf.of(all, Form.empty(), "gone", UnaryOperator.identity(), UnaryOperator.identity(), "n050"::equals).shown()).as("behind whom it began is gone").contains("n050").hasSize(12);
        assertThat(Leaf.of(all, Form.with("part", "n01"), "", UnaryOperator.identity(), UnaryOperator.identity(), "n050"::equals).shown()).contains("n050", "n012").hasSize(11);
        assertThat(Leaf.of(all, Form.with("part", "n01"), "", UnaryOperator.identity(), UnaryOperator.identity(), "n050"::equals).found()).as("it is not one of those that were found").isEqualTo(10);
    }

    @Test
    void whoever_looks_for_another_name_means_nothing_else_by_the_press() {
        assertThat(Leaf.turned(Form.with("part", "sian", "found", ""))).isTrue();
        assertThat(Leaf.turned(Form.with("part", "sian", "found", "sian"))).isFalse();
        assertThat(Leaf.turned(Form.with("after", "n024"))).isFalse();
        assertThat(Leaf.next(Form.with("part", "sian", "found", "", "after", "n024"))).isEmpty();
        assertThat(Leaf.next(Form.with("part", "sian", "found", "sian", "after", "n024"))).isEqualTo("n024");
        assertThat(Leaf.word(Form.with("part", "sian", "everybody", "yes"))).isEmpty();
    }

    private static Leaf<String> from(List<String> all, String after) {
        return Leaf.of(all, Form.empty(), after, UnaryOperator.identity(), UnaryOperator.identity(), it -> false);
    }

    private static Leaf<String> find(List<String> all, String word) {
        return Leaf.of(all, Form.with("part", word), "", UnaryOperator.identity(), UnaryOperator.identity(), it -> false);
    }
}
