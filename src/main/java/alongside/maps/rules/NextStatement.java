package alongside.maps.rules;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Which statement a person is shown next: drawn from those they have not answered, each as likely as its weight is large.
 * A weight of 0 is a weight; only when all are 0 is each as likely as any other.
 */
public final class NextStatement {

    /** @param priority its weight beside the others, never negative */
    public record Candidate(String id, double priority) {}

    private NextStatement() {}

    /** @param draw the same draw gives the same statement, so that a page opened again shows what it showed */
    public static Optional<String> of(List<Candidate> left, long draw) {
        if (left.isEmpty()) return Optional.empty();
        var random = new SplittableRandom(draw);
        double all = left.stream().mapToDouble(Candidate::priority).sum();
        if (!(all > 0)) return Optional.of(left.get(random.nextInt(left.size())).id);
        double at = random.nextDouble() * all;
        for (var it : left) {
            at -= it.priority;
            if (at < 0) return Optional.of(it.id);
        }
        return Optional.of(left.getLast().id);
    }
}
