package alongside.decisions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of every count, tried on thousands of made votes that are the same on every run. */
class CountPropertiesTest {

    static final List<String> OPTIONS = List.of("Ash", "Birch", "Cedar", "Elm", "Oak");
    static final Lot LOT = new Lot("properties");

    private static List<Ranked> ways(List<String> options, int seats, Lot lot) {
        return List.of(new InstantRunoff(options, true, lot), new InstantRunoff(options, false, lot), new ScottishStv(options, seats, lot), new MeekStv(options, seats, lot),
                new Schulze(options, 1, lot), new RankedPairs(options, 1, lot));
    }

    @Test
    void every_ballot_is_accounted_for_at_every_stage() {
        var random = new Random(1);
        for (int i = 0; i < 400; i++) {
            var ballots = Ballots.secret(99, some(random, 1 + random.nextInt(40)));
            for (var way : ways(OPTIONS, 1 + random.nextInt(3), LOT)) {
                var count = way.count(ballots);
                assertThat(count.valid() + count.invalid()).isEqualTo(ballots.answered());
                for (var stage : count.story().stages()) {
                    var sum = stage.totals().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).add(stage.exhausted()).add(stage.lost());
                    assertThat(sum).as(way + " stage " + stage.number()).isEqualByComparingTo(BigDecimal.valueOf(count.valid()));
                    assertThat(stage.lost()).isBetween(BigDecimal.ZERO, way instanceof ScottishStv ? new BigDecimal("0.01") : BigDecimal.ZERO);
                    assertThat(stage.totals().values()).allMatch(it -> it.signum() >= 0);
                }
            }
        }
    }

    @Test
    void neither_the_order_of_ballots_nor_of_options_nor_how_they_are_piled_matters() {
        var random = new Random(2);
        for (int i = 0; i < 300; i++) {
            var each = some(random, 1 + random.nextInt(20));
            int seats = 1 + random.nextInt(3);
            var shuffled = new ArrayList<>(each);
            Collections.shuffle(shuffled, random);
            var options = new ArrayList<>(OPTIONS);
            Collections.shuffle(options, random);
            for (var lot : List.of(LOT, Lot.NONE)) {
                var ways = ways(OPTIONS, seats, lot);
                var others = ways(options, seats, lot);
                for (int w = 0; w < ways.size(); w++) {
                    var one = ways.get(w).count(Ballots.secret(99, each));
                    var other = others.get(w).count(Ballots.secret(99, shuffled));
                    assertThat(other.outcome()).as(ways.get(w) + " " + each).isEqualTo(one.outcome());
                    assertThat(Set.copyOf(other.chosen())).as(ways.get(w) + " " + each).isEqualTo(Set.copyOf(one.chosen()));
                    assertThat(other.tied()).isEqualTo(one.tied());
                    // one ballot a pile, whatever they say
                    var apart = new Rankings.Builder();
                    for (var ballot : each) one(apart, (Ballot.Ranked) ballot);
                    assertThat(ways.get(w).count(apart.build(OPTIONS)).story()).isEqualTo(one.story());
                }
            }
        }
    }

    /** Beyond a good many different ballots nobody looks for equal ones any more; the count is the same as on piles. */
    @Test
    void very_many_different_ballots_count_as_they_would_on_piles() {
        var options = IntStream.range(0, 10).mapToObj(it -> "O" + it).toList();
        var random = new Random(10);
        var apart = new Rankings.Builder();
        var piles = new HashMap<Ballot, Integer>();
        for (int i = 0; i < 150_000; i++) {
            var some = new ArrayList<>(options);
            Collections.shuffle(some, random);
            var ranks = some.subList(0, random.nextInt(11));
            apart.begin();
            for (var option : ranks) {
                apart.rank();
                apart.mark(options.indexOf(option));
            }
            apart.end(1);
            piles.merge(Ballot.Ranked.of(ranks.toArray(String[]::new)), 1, Integer::sum);
        }
        var all = apart.build(options);
        assertThat(all.piles()).isGreaterThan(piles.size());
        for (var way : List.of(new ScottishStv(options, 3, Lot.NONE), new Schulze(options), new InstantRunoff(options))) {
            var one = way.count(all);
            var other = way.count(new Ballots(150_000, piles));
            assertThat(one.story()).isEqualTo(other.story());
            assertThat(one.invalid()).isEqualTo(other.invalid()).isPositive();
        }
    }

    @Test
    void raising_the_winner_never_harms_it_where_the_rule_promises_that() {
        var random = new Random(3);
        int raised = 0;
        for (int i = 0; i < 1500; i++) {
            var each = new ArrayList<>(some(random, 3 + random.nextInt(12)));
            for (Ranked way : List.of(new Schulze(OPTIONS), new RankedPairs(OPTIONS))) {
                var count = way.count(Ballots.secret(99, each));
                if (count.chosen().size() != 1) continue;
                var winner = count.chosen().getFirst();
                int at = random.nextInt(each.size());
                var better = new ArrayList<Ballot>(each);
                better.set(at, first(winner, (Ballot.Ranked) each.get(at)));
                var again = way.count(Ballots.secret(99, better));
                var still = new HashSet<>(again.chosen());
                still.addAll(again.tied());
                assertThat(still).as(way + " " + each + " → " + better).contains(winner);
                raised++;
            }
        }
        assertThat(raised).isGreaterThan(1000);
    }

    @Test
    void a_voter_never_hurts_their_favourite_by_ticking_it_or_giving_it_more() {
        var random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            var ticks = new ArrayList<Ballot>();
            var marks = new ArrayList<Ballot>();
            for (int voter = 0; voter < 12; voter++) {
                var ticked = new HashSet<String>();
                var marked = new HashMap<String, Integer>();
                for (var option : OPTIONS) {
                    if (random.nextInt(3) == 0) ticked.add(option);
                    marked.put(option, random.nextInt(6));
                }
                ticks.add(new Ballot.Ticked(ticked));
                marks.add(new Ballot.Marked(marked));
            }
            var favourite = OPTIONS.get(random.nextInt(OPTIONS.size()));
            int places = 1 + random.nextInt(3);
            var more = new HashSet<>(((Ballot.Ticked) ticks.getFirst()).options());
            more.add(favourite);
            never(favourite, new Approval(OPTIONS, places), ticks, new Ballot.Ticked(more));
            var better = new HashMap<>(((Ballot.Marked) marks.getFirst()).marks());
            better.put(favourite, 5);
            never(favourite, new Score(OPTIONS, 0, 5, new BigDecimal("2.5"), 1, places, Lot.NONE), marks, new Ballot.Marked(better));
            never(favourite, new Dots(OPTIONS, 30, places, Lot.NONE), marks, new Ballot.Marked(better));
        }
    }

    private static void never(String favourite, Way way, List<Ballot> ballots, Ballot first) {
        var before = way.count(Ballots.secret(99, ballots));
        var better = new ArrayList<>(ballots);
        better.set(0, first);
        var after = way.count(Ballots.secret(99, better));
        if (before.chosen().contains(favourite)) assertThat(after.chosen()).as(way + " " + ballots + " → " + first).contains(favourite);
        if (before.tied().contains(favourite)) assertThat(after.chosen().contains(favourite) || after.tied().contains(favourite)).isTrue();
    }

    @Test
    void whoever_beats_every_other_two_by_two_wins_and_so_does_whoever_has_most_first_choices_and_more_than_half() {
        var random = new Random(5);
        int beaten = 0;
        for (int i = 0; i < 500; i++) {
            var ballots = Ballots.secret(99, some(random, 5 + random.nextInt(15)));
            var pairs = Objects.requireNonNull(new Schulze(OPTIONS).count(ballots).story().pairwise());
            for (var option : OPTIONS) {
                boolean all = OPTIONS.stream().filter(it -> !it.equals(option)).allMatch(it -> pairs.over(option, it) > pairs.over(it, option));
                if (all) {
                    beaten++;
                    assertThat(new Schulze(OPTIONS).count(ballots).chosen()).containsExactly(option);
                    assertThat(new RankedPairs(OPTIONS).count(ballots).chosen()).containsExactly(option);
                }
            }
            var first = new InstantRunoff(OPTIONS).count(ballots);
            if (first.story().stages().isEmpty()) continue;
            var votes = first.story().stages().getFirst().totals();
            votes.forEach((option, many) -> {
                if (many.intValueExact() * 2 > first.valid()) assertThat(first.chosen()).containsExactly(option);
            });
        }
        assertThat(beaten).isGreaterThan(100);
    }

    @Test
    void going_out_together_changes_who_wins_only_where_a_tie_hangs_on_a_stage_left_out() {
        var random = new Random(6);
        int same = 0;
        for (int i = 0; i < 800; i++) {
            var ballots = Ballots.secret(99, some(random, 4 + random.nextInt(30)));
            var together = new InstantRunoff(OPTIONS, true, Lot.NONE).count(ballots);
            var apart = new InstantRunoff(OPTIONS, false, Lot.NONE).count(ballots);
            if (apart.outcome() == Outcome.TIE || apart.story().stages().stream().anyMatch(it -> it.tie() != null)) continue;
            assertThat(together.chosen()).as(ballots.toString()).isEqualTo(apart.chosen());
            assertThat(together.tied()).isEqualTo(apart.tied());
            same++;
        }
        assertThat(same).isGreaterThan(150);
    }

    /** Where enough voters for k quotas put the same options before all others, at least k of those are elected. */
    @Test
    void groups_get_their_share_of_the_seats() {
        var random = new Random(7);
        int groups = 0;
        for (int i = 0; i < 400; i++) {
            var each = plain(random, 8 + random.nextInt(30));
            int seats = 2 + random.nextInt(2);
            var ballots = Ballots.secret(99, each);
            for (Ranked way : List.of(new ScottishStv(OPTIONS, seats, LOT), new MeekStv(OPTIONS, seats, LOT))) {
                var chosen = way.count(ballots).chosen();
                assertThat(chosen).hasSize(seats);
                for (int set = 1; set < 31; set++) {
                    var group = new HashSet<String>();
                    for (int it = 0; it < 5; it++) if ((set >> it & 1) == 1) group.add(OPTIONS.get(it));
                    long solid = each.stream().filter(it -> before((Ballot.Ranked) it, group)).count();
                    long quotas = Math.min(group.size(), solid / (each.size() / (seats + 1) + 1));
                    if (quotas > 0) groups++;
                    assertThat(chosen.stream().filter(group::contains).count()).as(way + " " + group + " " + each).isGreaterThanOrEqualTo(quotas);
                }
            }
        }
        assertThat(groups).isGreaterThan(1000);
    }

    @Test
    void nobody_s_money_is_spent_twice() {
        var random = new Random(8);
        for (int i = 0; i < 300; i++) {
            var costs = new LinkedHashMap<String, Long>();
            for (var option : OPTIONS) costs.put(option, 100L + random.nextInt(900));
            var each = new ArrayList<Ballot>();
            for (int voter = 0; voter < 1 + random.nextInt(15); voter++) {
                var ticked = new HashSet<String>();
                for (var option : OPTIONS) if (random.nextInt(2) == 0) ticked.add(option);
                each.add(new Ballot.Ticked(ticked));
            }
            long money = 500 + random.nextInt(1500);
            for (var lot : List.of(LOT, Lot.NONE))
                for (Way way : List.of(new Budget(costs, money, lot), new EqualShares(costs, money, lot))) {
                    var count = way.count(Ballots.secret(99, each));
                    assertThat(count.chosen().stream().mapToLong(it -> Objects.requireNonNull(costs.get(it))).sum()).isLessThanOrEqualTo(money);
                    assertThat(count.chosen()).allMatch(it -> each.stream().anyMatch(ballot -> ((Ballot.Ticked) ballot).options().contains(it)));
                    if (count.outcome() != Outcome.AGREED) continue;
                    long left = money - count.chosen().stream().mapToLong(it -> Objects.requireNonNull(costs.get(it))).sum();
                    assertThat(OPTIONS.stream().filter(it -> !count.chosen().contains(it) && count.people(it) > 0)).allMatch(it -> Objects.requireNonNull(costs.get(it)) > left);
                }
        }
    }

    private static boolean before(Ballot.Ranked ballot, Set<String> group) {
        return ballot.ranks().size() >= group.size() && ballot.ranks().subList(0, group.size()).stream().allMatch(group::containsAll);
    }

    private static Ballot first(String option, Ballot.Ranked ballot) {
        var ranks = new ArrayList<Set<String>>();
        ranks.add(Set.of(option));
        for (var rank : ballot.ranks()) {
            var rest = new HashSet<>(rank);
            rest.remove(option);
            ranks.add(rest);
        }
        return new Ballot.Ranked(ranks);
    }

    /** As people really fill them in: most plain, some with equal ranks, gaps, repeats or nothing. */
    private static List<Ballot> some(Random random, int many) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < many; i++) {
            var options = new ArrayList<>(OPTIONS);
            Collections.shuffle(options, random);
            var ranks = new ArrayList<Set<String>>();
            int length = random.nextInt(6);
            for (int rank = 0; rank < length; rank++) {
                var here = new HashSet<String>();
                int odd = random.nextInt(12);
                if (odd > 0) here.add(options.get(odd == 1 ? 0 : rank));
                if (odd == 2) here.add(options.get((rank + 1) % 5));
                ranks.add(here);
            }
            ballots.add(new Ballot.Ranked(ranks));
        }
        return ballots;
    }

    private static List<Ballot> plain(Random random, int many) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < many; i++) {
            var options = new ArrayList<>(OPTIONS);
            // people of two minds, so that groups form
            Collections.shuffle(options, random);
            if (random.nextInt(3) > 0) options.sort((a, b) -> Boolean.compare(a.compareTo("D") > 0, b.compareTo("D") > 0));
            ballots.add(Ballot.Ranked.of(options.subList(0, 3 + random.nextInt(3)).toArray(String[]::new)));
        }
        return ballots;
    }

    private static void one(Rankings.Builder built, Ballot.Ranked ballot) {
        built.begin();
        for (var rank : ballot.ranks()) {
            built.rank();
            rank.stream().map(OPTIONS::indexOf).sorted().forEach(built::mark);
        }
        built.end(1);
    }

}
