package alongside.decisions.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several seats, where every ballot counts for everybody it helps to elect, with the share each needs (Meek 1969, in the
 * form of the Proportional Representation Foundation's reference rule). An elected option keeps of each vote that
 * reaches it just so much that it ends with the quota; the rest goes on. The quota sinks with the votes that are
 * exhausted. Figures have 9 decimals; what an option keeps is rounded up, the quota is rounded down and one unit more. The figures are worked out
 * again until less than 0.000001 of a vote is over, or no less than the time before; then the one with the fewest goes
 * out. Those who are within what is over of the fewest stand equal. A gap in a ranking is passed over, an option counts
 * where it stands first, and a ballot stops at a rank that holds several options.
 *
 * @param options in the order they are listed
 * @param lot drawn where no earlier stage settles a tie
 */
public record MeekStv(List<String> options, int seats, Lot lot) implements Ranked {

    private static final int DECIMALS = 9;
    private static final long ONE = 1_000_000_000L;
    /** 0.000001 of a vote. */
    private static final long ENOUGH = 1_000;

    public MeekStv {
        options = List.copyOf(options);
        if (seats < 1) throw new IllegalArgumentException("At least one seat");
    }

    @Override
    public Count count(Rankings ballots) {
        var lines = Lines.of(ballots, Lines.Reading.KIND);
        // more votes than this would not fit into 63 bits; a country has fewer voters
        if (lines.valid > Long.MAX_VALUE / ONE / 2) throw new ArithmeticException("Too many votes for Meek's figures");
        return Ties.settle(options, lot, ties -> new Run(ballots, lines, ties).count());
    }

    private enum State { HOPEFUL, ELECTED, OUT }

    private final class Run {

        private final Ties ties;
        private final Writing writing;
        private final Lines lines;
        private final State[] state = new State[options.size()];
        /** How much of a vote that reaches it each option keeps. */
        private final long[] keep = new long[options.size()];
        private long[] votes = new long[options.size()];
        private long exhausted;
        private long quota;
        private long over;

        Run(Rankings ballots, Lines lines, Ties ties) {
            this.ties = ties;
            this.lines = lines;
            writing = new Writing(ballots, lines.valid, DECIMALS);
            for (int it = 0; it < state.length; it++) {
                state[it] = State.HOPEFUL;
                keep[it] = ONE;
            }
        }

        Count count() {
            writing.begun(seats);
            if (writing.valid == 0) return writing.done();
            var doing = Writing.Doing.FIRST;
            while (true) {
                var before = votes;
                if (hopeful().size() + writing.elected.size() <= seats) {
                    share();
                    close(doing, before, List.of());
                    return writing.done();
                }
                var elected = settle();
                if (doing.kind() == Stage.Kind.FIRST) writing.say("quota-meek", Map.of("ballots", writing.valid, "places", seats, "quota", writing.figure(quota)));
                close(doing, before, elected);
                if (writing.elected.size() == seats || hopeful().isEmpty()) return writing.done();
                doing = elected.isEmpty() ? exclude() : surplus();
            }
        }

        /** Works the figures out until somebody is elected or nothing moves any more. @return who is elected */
        private List<Integer> settle() {
            long overBefore = Long.MAX_VALUE;
            while (true) {
                share();
                var reached = hopeful().stream().filter(it -> votes[it] >= quota).toList();
                over = 0;
                for (int it = 0; it < state.length; it++)
                    if (state[it] == State.ELECTED || reached.contains(it)) over += votes[it] - quota;
                over = Math.max(over, 0);
                if (!reached.isEmpty()) return writing.byVotes(reached, votes);
                if (over < ENOUGH || over >= overBefore) return List.of();
                overBefore = over;
                keepLess();
            }
        }

        /** Hands every ballot down its row: each option keeps its share of what reaches it, rounded up. */
        private void share() {
            var now = new long[state.length];
            long left = 0;
            for (int pile = 0; pile < lines.piles(); pile++) {
                int many = lines.many[pile];
                int end = lines.from[pile + 1];
                if (end == lines.from[pile]) continue;
                long rest = ONE;
                for (int i = lines.from[pile]; i < end && rest > 0; i++) {
                    int option = lines.marks[i];
                    if (keep[option] == 0) continue;
                    long kept = keep[option] == ONE ? rest : Math.min(rest, Math.ceilDiv(rest * keep[option], ONE));
                    now[option] += kept * many;
                    rest -= kept;
                }
                left += rest * many;
            }
            votes = now;
            exhausted = left;
            long sum = 0;
            for (long it : now) sum += it;
            quota = sum / (seats + 1) + 1;
            writing.quota = writing.figure(quota);
        }

        /** keep × quota ÷ votes, rounded up after each of the two. */
        private void keepLess() {
            for (int it = 0; it < state.length; it++) {
                if (state[it] != State.ELECTED || votes[it] == 0) continue;
                var times = ceil(BigInteger.valueOf(keep[it]).multiply(BigInteger.valueOf(quota)), BigInteger.valueOf(ONE));
                keep[it] = Math.min(ONE, ceil(times.multiply(BigInteger.valueOf(ONE)), BigInteger.valueOf(votes[it])).longValueExact());
            }
        }

        private static BigInteger ceil(BigInteger part, BigInteger whole) {
            var divided = part.divideAndRemainder(whole);
            return divided[1].signum() == 0 ? divided[0] : divided[0].add(BigInteger.ONE);
        }

        private void close(Writing.Doing doing, long[] before, List<Integer> elected) {
            var moved = new long[votes.length];
            for (int it = 0; it < moved.length; it++) moved[it] = Math.max(0, votes[it] - before[it]);
            for (int it : elected) state[it] = State.ELECTED;
            var rest = elected.isEmpty() && hopeful().size() + writing.elected.size() <= seats ? writing.byVotes(hopeful(), votes) : List.<Integer>of();
            int stage = writing.next();
            writing.stage(doing, votes, moved, exhausted, rest.isEmpty() ? elected : rest);
            if (!elected.isEmpty()) writing.say("elected", Map.of("stage", stage, "options", elected.size()), writing.names(elected));
            if (!rest.isEmpty()) writing.say("elected-rest", Map.of("stage", stage, "options", rest.size()), writing.names(rest));
        }

        private Writing.Doing surplus() {
            var all = List.copyOf(writing.elected);
            writing.say("surplus-meek", Map.of("stage", writing.next(), "options", all.size(), "over", writing.figure(over)), writing.names(all));
            keepLess();
            return new Writing.Doing(Stage.Kind.SURPLUS, all, List.of(), null);
        }

        private Writing.Doing exclude() {
            var hopeful = hopeful();
            long least = hopeful.stream().mapToLong(it -> votes[it]).min().orElseThrow();
            var lowest = hopeful.stream().filter(it -> votes[it] <= least + over).toList();
            @Nullable Tie tie = null;
            int out = lowest.getFirst();
            if (lowest.size() > 1) {
                boolean nothing = lowest.stream().allMatch(it -> votes[it] == 0) && hopeful.size() - lowest.size() >= seats - writing.elected.size();
                var which = nothing && !lot.drawn() ? ties.any(lowest) : ties.pick(lowest, writing.totals.subList(0, writing.totals.size() - 1), false, writing::open);
                out = which.picked();
                tie = which.tie();
            }
            writing.out(List.of(out), tie, votes, 0);
            state[out] = State.OUT;
            keep[out] = 0;
            return new Writing.Doing(Stage.Kind.EXCLUSION, List.of(out), List.of(out), tie);
        }

        private List<Integer> hopeful() {
            var hopeful = new ArrayList<Integer>();
            for (int it = 0; it < state.length; it++) if (state[it] == State.HOPEFUL) hopeful.add(it);
            return hopeful;
        }
    }
}
