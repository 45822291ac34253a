package alongside.decisions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten people spend ten pounds: six want A, B and C, four want D. */
class BudgetTest {

    static final Map<String, Long> COSTS = costs("A", 280, "B", 300, "C", 320, "D", 400);
    static final Ballots BALLOTS = ballots(6, Set.of("A", "B", "C"), 4, Set.of("D"));

    @Test
    void by_ticks_the_larger_group_spends_it_all() {
        var count = new Budget(COSTS, 1000, Lot.NONE).count(BALLOTS);
        assertThat(count.chosen()).containsExactly("A", "B", "C");
        assertThat(count.story().steps()).extracting(CountStory.Step::key).containsExactly("voted", "budget", "fits", "fits", "fits", "does-not-fit", "chosen");
    }

    /** £1 each. A costs the six 46⅔p each, B 50p; 3⅓p is left to each, and C costs 53⅓p. The four can pay D. */
    @Test
    void with_equal_shares_each_group_has_its_part() {
        var count = new EqualShares(COSTS, 1000, Lot.NONE).count(BALLOTS);
        assertThat(count.chosen()).containsExactly("A", "B", "D");
        assertThat(count.story().steps()).extracting(CountStory.Step::key)
                .containsExactly("voted", "budget", "equal-share", "paid-by-its-people", "paid-by-its-people", "paid-by-its-people", "rest-by-votes", "does-not-fit", "chosen");
    }

    @Test
    void who_has_less_left_gives_what_is_left() {
        // 3 people, £3.00: X (£1.50) is paid by the first two, 75p each; Y (£1.50) by all: 25p and 25p and 100p
        var count = new EqualShares(costs("X", 150, "Y", 150), 300, Lot.NONE).count(ballots(2, Set.of("X", "Y"), 1, Set.of("Y")));
        assertThat(count.chosen()).as("Y is carried by three, 50p each; then X by two, 50p of 75p is missing").containsExactly("Y", "X");
        var steps = count.story().steps();
        assertThat(steps.get(3).options()).containsExactly("Y");
        assertThat(steps.get(3).key()).isEqualTo("paid-by-its-people");
        assertThat(steps.stream().filter(it -> it.options().equals(List.of("X"))).findFirst().orElseThrow().key()).as("£1.00 from shares is not enough, but £1.50 is left in all").isEqualTo("fits");
    }

    @Test
    void a_tie_for_the_last_money_is_shown_or_drawn_and_none_where_it_makes_no_difference() {
        var costs = costs("X", 60, "Y", 60);
        var votes = ballots(2, Set.of("X", "Y"), 0, Set.of());
        assertThat(new Budget(costs, 100, Lot.NONE).count(votes).tied()).containsExactlyInAnyOrder("X", "Y");
        assertThat(new Budget(costs, 100, new Lot("x")).count(votes).chosen()).containsExactly(new Lot("x").order(List.of("X", "Y")).getFirst());
        assertThat(new Budget(costs, 120, Lot.NONE).count(votes).chosen()).containsExactlyInAnyOrder("X", "Y");
        assertThat(new EqualShares(costs, 100, Lot.NONE).count(votes).outcome()).isEqualTo(Outcome.TIE);
        assertThat(new Budget(costs, 50, Lot.NONE).count(votes).outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(new EqualShares(costs, 50, Lot.NONE).count(ballots(3, Set.of(), 0, Set.of())).outcome()).isEqualTo(Outcome.NOBODY_ANSWERED);
    }

    private static Map<String, Long> costs(Object... namesAndPence) {
        var costs = new LinkedHashMap<String, Long>();
        for (int i = 0; i < namesAndPence.length; i += 2) costs.put((String) namesAndPence[i], (long) (Integer) namesAndPence[i + 1]);
        return costs;
    }

    private static Ballots ballots(int many, Set<String> ticks, int more, Set<String> others) {
        var all = new ArrayList<Ballot>(Collections.nCopies(many, new Ballot.Ticked(ticks)));
        all.addAll(Collections.nCopies(more, new Ballot.Ticked(others)));
        return Ballots.secret(all.size(), all);
    }
}
