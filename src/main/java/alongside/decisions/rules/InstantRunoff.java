package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One option, by ranking: first choices are counted; while nobody has more than half of the votes that still count, the
 * option with the fewest goes out, and its voters' next choices are counted. Options that all together have fewer votes
 * than the next one cannot win any more, and go out together; who wins is the same, unless a later tie would have been
 * settled by a stage that is left out so. A gap in a ranking is passed over, an option counts where it stands first, and
 * a ballot stops at a rank that holds several options.
 *
 * @param options in the order they are listed
 * @param together whether those who cannot win any more go out together, or each in its own stage
 * @param lot drawn where no earlier stage settles a tie
 */
public record InstantRunoff(List<String> options, boolean together, Lot lot) implements Ranked {

    public InstantRunoff {
        options = List.copyOf(options);
    }

    public InstantRunoff(List<String> options) {
        this(options, true, Lot.NONE);
    }

    @Override
    public Count count(Rankings ballots) {
        var lines = Lines.of(ballots, Lines.Reading.KIND);
        return Ties.settle(options, lot, ties -> new Run(ballots, lines, ties).count());
    }

    private final class Run {

        private final Ties ties;
        private final Writing writing;
        private final Papers papers;
        private final boolean[] open = new boolean[options.size()];

        Run(Rankings ballots, Lines lines, Ties ties) {
            this.ties = ties;
            writing = new Writing(ballots, lines.valid, 0);
            papers = new Papers(lines, 1);
            Arrays.fill(open, true);
        }

        Count count() {
            writing.begun(1);
            if (writing.valid == 0) return writing.done();
            end(Writing.Doing.FIRST, papers.totals);
            while (writing.elected.isEmpty()) exclude();
            return writing.done();
        }

        private void end(Writing.Doing doing, long[] moved) {
            var left = left();
            long votes = left.stream().mapToLong(it -> papers.totals[it]).sum();
            var first = writing.byVotes(left, papers.totals).getFirst();
            boolean won = papers.totals[first] * 2 > votes || left.size() == 1;
            var numbers = Map.of("stage", writing.next(), "votes", papers.totals[first], "of", votes);
            writing.stage(doing, papers.totals, moved, papers.exhausted, won ? List.of(first) : List.of());
            if (won) {
                writing.say("more-than-half-now", numbers, List.of(options.get(first)));
            } else {
                var leading = left.stream().filter(it -> papers.totals[it] == papers.totals[first]).toList();
                writing.say("nobody-half", Map.of("stage", writing.stages.size(), "votes", papers.totals[first], "of", votes, "options", leading.size()), writing.names(leading));
            }
        }

        private void exclude() {
            var upwards = left().stream().sorted(Comparator.comparingLong(it -> papers.totals[it])).toList();
            var out = cannotWin(upwards);
            @Nullable Tie tie = null;
            if (out.isEmpty()) {
                long least = papers.totals[upwards.getFirst()];
                var lowest = upwards.stream().filter(it -> papers.totals[it] == least).toList();
                var which = ties.pick(lowest, writing.totals, false, writing::open);
                out = List.of(which.picked());
                tie = which.tie();
            }
            var votes = papers.totals.clone();
            long before = papers.exhausted;
            for (int it : out) open[it] = false;
            var moved = new long[options.size()];
            for (int it : out) {
                var got = papers.move(it, open, 1, 1);
                for (int to = 0; to < got.length; to++) moved[to] += got[to];
            }
            writing.out(out, tie, votes, papers.exhausted - before);
            end(new Writing.Doing(Stage.Kind.EXCLUSION, out, out, tie), moved);
        }

        /** The lowest options that have, all together, fewer votes than the next; none where the lowest stand equal. */
        private List<Integer> cannotWin(List<Integer> upwards) {
            long sum = 0;
            int most = 0;
            for (int many = 1; many < (together ? upwards.size() : 2); many++) {
                sum += papers.totals[upwards.get(many - 1)];
                if (sum < papers.totals[upwards.get(many)]) most = many;
            }
            return upwards.subList(0, most);
        }

        private List<Integer> left() {
            var left = new ArrayList<Integer>();
            for (int it = 0; it < open.length; it++) if (open[it]) left.add(it);
            return left;
        }
    }
}
