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
            var leaf = Leaf.of(all, "", UnaryOperator.identity());
            seen.addAll(leaf.shown());
            while (leaf.further() != null) {
                var before = leaf;
                leaf = Leaf.of(all, leaf.further(), UnaryOperator.identity());
                assertThat(leaf.first()).isEqualTo(before.last() + 1);
                assertThat(leaf.earlier()).isNotNull();
                assertThat(Leaf.of(all, String.valueOf(leaf.earlier()), UnaryOperator.identity())).isEqualTo(before);
                seen.addAll(leaf.shown());
            }
            assertThat(seen).isEqualTo(all);
            assertThat(leaf.several()).isEqualTo(n > 25);
        }
    }

    @Test
    void whoever_comes_or_goes_meanwhile_makes_nobody_passed_over() {
        var all = names(60);
        var first = Leaf.of(all, "", UnaryOperator.identity());
        all.addFirst("a");
        assertThat(Leaf.of(all, String.valueOf(first.further()), UnaryOperator.identity()).shown().getFirst()).isEqualTo("n025");
        all.remove("n024");
        assertThat(Leaf.of(all, String.valueOf(first.further()), UnaryOperator.identity()).first()).as("behind whom it began is gone").isEqualTo(1);
    }
}
