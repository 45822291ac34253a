package alongside.decisions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ranked ways on made votes small enough to count on paper. */
class RankedWaysTest {

    static final List<String> OPENINGS = List.of("P", "Q", "R", "S");
    /** The opening of letter D: plain start, question and answer, picture strip, keep. */
    static final Ballots OPENING = Votes.of("2 Q>P", "2 R>Q>P", "1 R>Q", "1 Q>R>P", "1 P>Q", "1 P>Q>R", "1 Q>P>S", "1 S>P>Q", "1 P>Q>S");

    @Test
    void the_opening_of_letter_d_round_by_round() {
        var count = new InstantRunoff(OPENINGS).count(OPENING);
        assertThat(count.answered()).isEqualTo(11);
        assertThat(count.chosen()).containsExactly("Q");
        assertThat(stages(count)).containsExactly("P3 Q4 R3 S1 – ", "P4 Q4 R3 S0 – S", "P4 Q7 R0 S0 – R");
        assertThat(count.story().steps()).extracting(CountStory.Step::key)
                .containsExactly("ranked", "nobody-half", "out", "nobody-half", "out", "more-than-half-now", "chosen");
        for (var way : List.of(new Schulze(OPENINGS), new RankedPairs(OPENINGS))) {
            var pairs = way.count(OPENING);
            assertThat(pairs.chosen()).containsExactly("Q");
            var over = Objects.requireNonNull(pairs.story().pairwise());
            assertThat(List.of(over.over("Q", "P"), over.over("P", "Q"), over.over("Q", "R"), over.over("R", "Q"), over.over("Q", "S"), over.over("S", "Q")))
                    .containsExactly(7, 4, 8, 3, 10, 1);
        }
    }

    @Test
    void gaps_equal_ranks_repeats_and_blanks_each_as_the_way_says() {
        var options = List.of("A", "B", "C");
        var odd = Votes.of("5 A", "4 B", "1 C>>B", "1 C>A=B", "1 C>C>B", "1 A=B>C", "2 ", "1 >B");
        var irv = new InstantRunoff(options).count(odd);
        // blank 2, equal from the start 1; the gap before B and the second C are passed over, A=B stops
        assertThat(irv.invalid()).isEqualTo(3);
        assertThat(stages(irv)).containsExactly("A5 B5 C3 – ", "A5 B7 C0 – C");
        assertThat(irv.story().stages().getLast().exhausted()).isEqualByComparingTo("1");
        var stv = new ScottishStv(options, 1, Lot.NONE).count(odd);
        // besides, a paper does not begin after a gap, and stops at one and at a repeat
        assertThat(stv.invalid()).isEqualTo(4);
        assertThat(stages(stv)).containsExactly("A5 B4 C3 – ", "A5 B4 C0 – C", "A5 B0 C0 – B");
        var pairs = Objects.requireNonNull(new Schulze(options).count(odd).story().pairwise());
        assertThat(pairs.over("A", "B")).as("A over unranked B").isEqualTo(5);
        assertThat(pairs.over("B", "A")).isEqualTo(4 + 1 + 1 + 1);
        assertThat(pairs.over("A", "C")).isEqualTo(5 + 1);
        assertThat(new Schulze(options).count(odd).invalid()).isEqualTo(2);
    }

    @Test
    void a_surplus_goes_on_at_a_cut_value_and_every_paper_with_it() {
        // quota 10/3 cut + 1 = 4; A has 7, so 3 of 7 goes on: 0.42857 a paper, cut
        var count = new ScottishStv(List.of("A", "B", "C", "D"), 2, Lot.NONE).count(Votes.of("4 A>B", "2 A>C", "1 A", "2 C", "1 D>C"));
        assertThat(count.quota()).isEqualByComparingTo("4");
        var second = count.story().stages().get(1);
        assertThat(second.kind()).isEqualTo(Stage.Kind.SURPLUS);
        assertThat(second.totals().get("B")).isEqualByComparingTo("1.71428");
        assertThat(second.totals().get("C")).isEqualByComparingTo("2.85714");
        assertThat(second.exhausted()).isEqualByComparingTo("0.42857");
        assertThat(second.lost()).isEqualByComparingTo("0.00001");
        // D out: C 3.85714, below 4; then B out, and C is the last one left
        assertThat(count.chosen()).containsExactly("A", "C");
        assertThat(count.story().stages()).hasSize(4);
        assertThat(count.story().stages().getLast().elected()).containsExactly("C");
    }

    @Test
    void a_tie_goes_by_the_last_stage_in_which_they_differed() {
        // stage 1: A6 B3 C2 D1; D goes to C: B3 C3, which stage 1 settles: C goes out
        var options = List.of("A", "B", "C", "D");
        for (var way : List.of(new ScottishStv(options, 1, Lot.NONE), new InstantRunoff(options, false, Lot.NONE))) {
            var count = way.count(Votes.of("6 A", "4 B", "3 C", "1 D>C", "0 D"));
            var tie = Objects.requireNonNull(count.story().stages().get(2).tie());
            assertThat(tie).isEqualTo(new Tie(List.of("B", "C"), "C", Tie.How.EARLIER_STAGE, 1));
            assertThat(count.chosen()).containsExactly("A");
        }
    }

    @Test
    void a_tie_goes_by_the_last_such_stage_and_not_by_the_first() {
        // stage 1: B 5, C 4. E goes to C: B 5, C 6. D gives B one: B 6, C 6, and stage 2 says that B goes out
        var count = new InstantRunoff(List.of("A", "B", "C", "D", "E"), false, Lot.NONE).count(Votes.of("10 A", "5 B", "4 C", "2 E>C", "1 D>B", "2 D>A"));
        assertThat(count.story().stages().get(3).tie()).isEqualTo(new Tie(List.of("B", "C"), "B", Tie.How.EARLIER_STAGE, 2));
    }

    @Test
    void of_equal_surpluses_the_one_that_was_ahead_goes_first() {
        var count = new ScottishStv(List.of("A", "B", "C", "D", "E"), 4, Lot.NONE).count(EveryStory.EQUAL_SURPLUSES);
        assertThat(count.story().stages().get(1).totals().get("B")).isEqualByComparingTo("6");
        assertThat(count.story().stages().get(1).totals().get("C")).isEqualByComparingTo("6");
        assertThat(count.story().stages().get(1).elected()).containsExactly("B", "C");
        assertThat(count.story().stages().get(2).tie()).isEqualTo(new Tie(List.of("B", "C"), "B", Tie.How.EARLIER_STAGE, 1));
        assertThat(count.chosen()).startsWith("A", "B", "C");
    }

    @Test
    void a_tie_that_decides_is_shown_or_drawn() {
        var options = List.of("A", "B", "C");
        var votes = Votes.of("3 A", "2 B>A", "2 C>B");
        var shown = new InstantRunoff(options).count(votes);
        // B out: A 5. C out: B 4 of 7
        assertThat(shown.outcome()).isEqualTo(Outcome.TIE);
        assertThat(shown.chosen()).isEmpty();
        assertThat(shown.tied()).containsExactlyInAnyOrder("A", "B");
        assertThat(shown.story().steps()).extracting(CountStory.Step::key).endsWith("tie-shown", "not-settled");
        for (var seed : List.of("one", "two", "three", "four", "five")) {
            var lot = new Lot(seed);
            var drawn = new InstantRunoff(options, true, lot).count(votes);
            assertThat(drawn.outcome()).isEqualTo(Outcome.AGREED);
            assertThat(drawn.chosen()).containsExactly(lot.order(List.of("B", "C")).getFirst().equals("B") ? "B" : "A");
            assertThat(Objects.requireNonNull(drawn.story().stages().get(1).tie()).how()).isEqualTo(Tie.How.LOT);
        }
    }

    @Test
    void a_tie_that_makes_no_difference_needs_no_lot() {
        var options = List.of("A", "B", "C");
        var count = new InstantRunoff(options, false, Lot.NONE).count(Votes.of("4 A", "2 B>A", "2 C>A"));
        assertThat(count.chosen()).containsExactly("A");
        assertThat(Objects.requireNonNull(count.story().stages().get(1).tie()).how()).isEqualTo(Tie.How.NO_DIFFERENCE);
        var stv = new ScottishStv(List.of("A", "B", "C", "D"), 2, Lot.NONE).count(Votes.of("3 A", "3 B"));
        assertThat(stv.chosen()).as("C and D have nothing, so it does not matter which goes first").containsExactlyInAnyOrder("A", "B");
        var surplus = new ScottishStv(List.of("A", "B", "C", "D"), 3, Lot.NONE).count(Votes.of("5 A>C", "5 B>C", "1 D"));
        assertThat(surplus.chosen()).as("two equal surpluses, either first").containsExactlyInAnyOrder("A", "B", "C");
        assertThat(Objects.requireNonNull(surplus.story().stages().get(1).tie()).how()).isEqualTo(Tie.How.NO_DIFFERENCE);
    }

    @Test
    void as_many_options_as_seats_or_fewer_are_all_elected() {
        for (var way : List.of(new ScottishStv(List.of("A", "B"), 3, Lot.NONE), new MeekStv(List.of("A", "B"), 3, Lot.NONE)))
            assertThat(way.count(Votes.of("3 A", "1 B")).chosen()).containsExactly("A", "B");
        for (var way : List.of(new ScottishStv(List.of("A", "B"), 1, Lot.NONE), new MeekStv(List.of("A", "B"), 1, Lot.NONE), new InstantRunoff(List.of("A", "B")),
                new Schulze(List.of("A", "B")), new RankedPairs(List.of("A", "B")))) {
            assertThat(way.count(Votes.of("3 ")).outcome()).as(way + " of blanks").isEqualTo(Outcome.NOBODY_ANSWERED);
            assertThat(way.count(Votes.of()).chosen()).isEmpty();
        }
    }

    /** Two seats, 9 votes: the quota is 3 and one unit. A keeps half of its 6 votes, rounded up, and B gets the rest. */
    @Test
    void meek_on_paper() {
        var count = new MeekStv(List.of("A", "B", "C"), 2, Lot.NONE).count(Votes.of("6 A>B", "1 B", "2 C"));
        var second = count.story().stages().get(1);
        assertThat(count.story().stages().getFirst().elected()).containsExactly("A");
        assertThat(second.totals().get("A")).isEqualTo(new BigDecimal("3.000000006"));
        assertThat(second.totals().get("B")).isEqualTo(new BigDecimal("3.999999994"));
        assertThat(second.totals().get("C")).isEqualTo(new BigDecimal("2.000000000"));
        assertThat(count.quota()).isEqualTo(new BigDecimal("3.000000001"));
        assertThat(count.chosen()).containsExactly("A", "B");
    }

    /**
     * Three seats, 16 votes, quota 4 and one unit. A keeps 0.400000001 of each of its 10 votes, and B gets 0.599999999 of
     * them: 7.999999990 with its own 2. B keeps 4.000000001 ÷ 7.999999990, rounded up 0.500000001: of each of the ten
     * 0.599999999 × 0.500000001 = 0.300000000099999999, rounded up 0.300000001, and with its own 4.000000012 in all.
     */
    @Test
    void meek_rounds_up_whatever_is_kept() {
        var count = new MeekStv(List.of("A", "B", "C", "D", "E"), 3, Lot.NONE).count(Votes.of("10 A>B>C", "2 B>D", "1 C", "2 D", "1 E>D"));
        var second = count.story().stages().get(1).totals();
        var third = count.story().stages().get(2).totals();
        assertThat(second.get("A")).isEqualTo(new BigDecimal("4.000000010"));
        assertThat(second.get("B")).isEqualTo(new BigDecimal("7.999999990"));
        assertThat(third.get("B")).isEqualTo(new BigDecimal("4.000000012"));
        assertThat(third.get("C")).isEqualTo(new BigDecimal("3.999999980"));
        assertThat(third.get("D")).isEqualTo(new BigDecimal("2.999999998"));
        // E goes to D, which is then within what is over of C; the stage before settles it
        assertThat(count.story().stages().get(3).totals().get("D")).isEqualTo(new BigDecimal("3.999999998"));
        assertThat(count.story().stages().get(4).tie()).isEqualTo(new Tie(List.of("C", "D"), "D", Tie.How.EARLIER_STAGE, 3));
        assertThat(count.chosen()).containsExactly("A", "B", "C");
    }

    /**
     * Two seats, 12 votes: A has 9, of which 8 name nobody else, so the quota sinks as A's surplus is exhausted. With k
     * what A keeps: 9k = (12 − 8(1 − k)) ÷ 3, so k = 4/19, the quota 36/19, B 34/19; C and D have 1 each and stand equal.
     */
    @Test
    void meek_s_quota_sinks_until_nothing_moves() {
        var options = List.of("A", "B", "C", "D");
        var votes = Votes.of("8 A", "1 A>B", "1 B", "1 C>B", "1 D>C");
        var tie = new MeekStv(options, 2, Lot.NONE).count(votes);
        var second = tie.story().stages().get(1).totals();
        assertThat(tie.outcome()).as("without C it is B, without D it is C").isEqualTo(Outcome.TIE);
        assertThat(tie.chosen()).containsExactly("A");
        assertThat(tie.tied()).containsExactlyInAnyOrder("B", "C");
        assertThat(second.get("A").doubleValue()).isBetween(36 / 19.0 - 2e-6, 36 / 19.0 + 2e-6);
        assertThat(second.get("B").doubleValue()).isBetween(34 / 19.0 - 2e-6, 34 / 19.0 + 2e-6);
        assertThat(tie.quota().doubleValue()).isBetween(36 / 19.0 - 2e-6, 36 / 19.0 + 2e-6);
        var lot = new Lot("9 June 2026");
        assertThat(new MeekStv(options, 2, lot).count(votes).chosen()).containsExactly("A", lot.order(List.of("C", "D")).getLast().equals("C") ? "B" : "C");
    }

    @Test
    void a_circle_is_cut_where_it_is_weakest() {
        // A over B 8-3, B over C 7-4, C over A 6-5: the weakest, C over A, gives way
        var options = List.of("A", "B", "C");
        var votes = Votes.of("4 A>B>C", "3 B>C>A", "2 C>A>B", "1 A>C>B", "1 C>A>B");
        for (var way : List.of(new Schulze(options), new RankedPairs(options))) {
            var count = way.count(votes);
            var pairs = Objects.requireNonNull(count.story().pairwise());
            assertThat(List.of(pairs.over("A", "B"), pairs.over("B", "C"), pairs.over("C", "A"))).containsExactly(8, 7, 6);
            assertThat(pairs.order()).containsExactly(List.of("A"), List.of("B"), List.of("C"));
            assertThat(count.story().steps()).extracting(CountStory.Step::key).contains("beats-all-none");
        }
    }

    @Test
    void results_just_as_clear_that_go_round_are_all_left_out_and_shown_as_a_tie() {
        var options = List.of("A", "B", "C");
        var votes = Votes.of("1 A>B>C", "1 B>C>A", "1 C>A>B");
        for (var way : List.of(new Schulze(options), new RankedPairs(options))) {
            assertThat(way.count(votes).outcome()).isEqualTo(Outcome.TIE);
            assertThat(way.count(votes).tied()).containsExactlyInAnyOrder("A", "B", "C");
        }
        assertThat(new RankedPairs(options, 1, new Lot("x")).count(votes).chosen()).containsExactly(new Lot("x").order(options).getFirst());
    }

    @Test
    void a_name_nobody_listed_is_as_if_it_did_not_stand_there() {
        assertThat(new InstantRunoff(List.of("A", "B")).count(Votes.of("2 X>A", "1 B")).chosen()).containsExactly("A");
        assertThat(new ScottishStv(List.of("A", "B"), 1, Lot.NONE).count(Votes.of("2 A=X", "1 B")).chosen()).containsExactly("A");
    }

    @Test
    void a_vote_of_people_says_how_many_were_asked() {
        var count = new InstantRunoff(List.of("A", "B")).count(Set.of("Dev", "Colin", "Nadia"), List.of(
                new Cast("Dev", Ballot.Ranked.of("A", "B")), new Cast("Colin", Ballot.Ranked.of("B")), new Cast("Colin", Ballot.Ranked.of("A")), new Cast("Bea", Ballot.Ranked.of("B"))));
        assertThat(count.asked()).isEqualTo(3);
        assertThat(count.answered()).isEqualTo(2);
        assertThat(count.chosen()).containsExactly("A");
    }

    private static List<String> stages(Count count) {
        return count.story().stages().stream().map(stage -> {
            var line = new StringBuilder();
            stage.totals().forEach((option, votes) -> line.append(option).append(votes.stripTrailingZeros().toPlainString()).append(' '));
            return line + "– " + String.join(" ", stage.excluded());
        }).toList();
    }
}
