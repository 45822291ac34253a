package alongside.sessions.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/** The order that numbers written beside the lines of a list ask for. */
public final class Places {

    private record Line<T>(T it, int now, int wanted) {}

    private Places() {}

    /**
     * What is given a place that is taken comes to stand there, whether it comes from above or from below.
     *
     * @param wanted the place each should have, counted from one, from the one it has
     */
    public static <T> List<T> of(List<T> lines, ToIntBiFunction<T, Integer> wanted) {
        return IntStream.range(0, lines.size()).mapToObj(i -> new Line<>(lines.get(i), i + 1, wanted.applyAsInt(lines.get(i), i + 1)))
                .sorted(Comparator.<Line<T>>comparingInt(Line::wanted).thenComparingInt(it -> Integer.signum(it.wanted - it.now)))
                .map(Line::it).toList();
    }
}
