package alongside.decisions.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several seats, by the rules of Scottish council elections (Scottish Local Government Elections Order 2011, schedule 1,
 * part III: single transferable vote, weighted inclusive Gregory). Whoever reaches the quota is elected; votes beyond it
 * go on to next choices, every paper at surplus × its value ÷ total, cut after 5 decimals, largest surplus first; then
 * the one with the fewest goes out. A ballot without exactly one first choice is not counted; it counts as far as its
 * ranks follow one after the other, each with one option that stands there for the first time.
 *
 * @param options in the order they are listed
 * @param lot drawn where no earlier stage settles a tie
 */
public record ScottishStv(List<String> options, int seats, Lot lot) implements Ranked {

    private static final int DECIMALS = 5;
    private static final int UNIT = 100_000;

    public ScottishStv {
        options = List.copyOf(options);
        if (seats < 1) throw new IllegalArgumentException("At least one seat");
    }

    @Override
    public Count count(Rankings ballots) {
        var lines = Lines.of(ballots, Lines.Reading.STATUTE);
        return Ties.settle(options, lot, ties -> new Run(ballots, lines, ties).count());
    }

    private final class Run {

        private final Ties ties;
        private final Writing writing;
        private final Papers papers;
        private final boolean[] open = new boolean[options.size()];
        private final boolean[] surplusMoved = new boolean[options.size()];
        private final long quota;

        Run(Rankings ballots, Lines lines, Ties ties) {
            this.ties = ties;
            writing = new Writing(ballots, lines.valid, DECIMALS);
            papers = new Papers(lines, UNIT);
            Arrays.fill(open, true);
            long votes = lines.valid / (seats + 1) + 1;
            quota = votes * UNIT;
            writing.quota = BigDecimal.valueOf(votes);
        }

        Count count() {
            writing.begun(seats);
            if (writing.valid == 0) return writing.done();
            writing.say("quota", Map.of("ballots", writing.valid, "places", seats, "quota", quota / UNIT));
            end(Writing.Doing.FIRST, papers.totals);
            while (writing.elected.size() < seats && left().size() > 0) {
                var surplus = largestSurplus();
                if (surplus != null) moveSurplus(surplus);
                else excludeLast();
            }
            return writing.done();
        }

        /** Closes a stage: whoever has reached the quota is elected, and when only as many are left as there are seats, they are. */
        private void end(Writing.Doing doing, long[] moved) {
            var reached = writing.byVotes(left().stream().filter(it -> papers.totals[it] >= quota).toList(), papers.totals);
            int seatsLeft = seats - writing.elected.size() - reached.size();
            var elected = new ArrayList<>(reached);
            for (int it : reached) open[it] = false;
            var rest = left();
            boolean filled = seatsLeft > 0 && rest.size() <= seatsLeft;
            if (filled) {
                elected.addAll(writing.byVotes(rest, papers.totals));
                for (int it : rest) open[it] = false;
            }
            int stage = writing.next();
            writing.stage(doing, papers.totals, moved, papers.exhausted, elected);
            if (!reached.isEmpty()) writing.say("elected", Map.of("stage", stage, "options", reached.size()), writing.names(reached));
            if (filled) writing.say("elected-rest", Map.of("stage", stage, "options", rest.size()), writing.names(writing.byVotes(rest, papers.totals)));
        }

        private Ties.@Nullable Broken largestSurplus() {
            var over = writing.elected.stream().filter(it -> !surplusMoved[it] && papers.totals[it] > quota).toList();
            if (over.isEmpty()) return null;
            long most = over.stream().mapToLong(it -> papers.totals[it]).max().orElseThrow();
            var largest = over.stream().filter(it -> papers.totals[it] == most).toList();
            return largest.size() == 1 ? new Ties.Broken(largest.getFirst(), null) : ties.pick(largest, writing.totals, true, writing::open);
        }

        private void moveSurplus(Ties.Broken which) {
            int from = which.picked();
            long total = papers.totals[from];
            long before = papers.exhausted;
            if (which.tie() != null) writing.tie(which.tie(), "first");
            var moved = papers.move(from, open, total - quota, total);
            papers.totals[from] = quota;
            surplusMoved[from] = true;
            writing.say("surplus", Map.of("stage", writing.next(), "votes", writing.figure(total), "over", writing.figure(total - quota)), List.of(options.get(from)));
            if (papers.exhausted > before) writing.say("exhausted", Map.of("votes", writing.figure(papers.exhausted - before)));
            end(new Writing.Doing(Stage.Kind.SURPLUS, List.of(from), List.of(), which.tie()), moved);
        }

        private void excludeLast() {
            var left = left();
            long least = left.stream().mapToLong(it -> papers.totals[it]).min().orElseThrow();
            var lowest = left.stream().filter(it -> papers.totals[it] == least).toList();
            var which = lowest.size() == 1 ? new Ties.Broken(lowest.getFirst(), null)
                    : least == 0 && !lot.drawn() && left.size() - lowest.size() >= seats - writing.elected.size() ? ties.any(lowest) : ties.pick(lowest, writing.totals, false, writing::open);
            int out = which.picked();
            var votes = papers.totals.clone();
            long before = papers.exhausted;
            open[out] = false;
            var moved = papers.move(out, open, 1, 1);
            writing.out(List.of(out), which.tie(), votes, papers.exhausted - before);
            end(new Writing.Doing(Stage.Kind.EXCLUSION, List.of(out), List.of(out), which.tie()), moved);
        }

        private List<Integer> left() {
            var left = new ArrayList<Integer>();
            for (int it = 0; it < open.length; it++) if (open[it]) left.add(it);
            return left;
        }
    }
}
