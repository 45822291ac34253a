package alongside.decisions.rules;

import static alongside.decisions.rules.Answer.CONSENT;
import static alongside.decisions.rules.Answer.LIVE_WITH;
import static alongside.decisions.rules.Answer.OBJECT;
import static alongside.decisions.rules.Answer.STAY_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The story's own ballots, counted. */
class CountingTest {

    static final List<String> PANEL = List.of("Marjorie", "Dev", "Tomos", "Adaeze", "Colin", "Rukhsana", "Peter", "Jolene", "Siân", "Graham", "Nadia");
    static final Set<String> ASKED = Set.copyOf(PANEL);
    static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
    static final Map<String, String> WHICH_LETTERS_FIRST = Map.ofEntries(
            Map.entry("Marjorie", "BCD"), Map.entry("Dev", "ACD"), Map.entry("Tomos", "BD"), Map.entry("Adaeze", "CDF"),
            Map.entry("Colin", "BD"), Map.entry("Rukhsana", "ABD"), Map.entry("Peter", "BC"), Map.entry("Jolene", "AD"),
            Map.entry("Siân", "ACE"), Map.entry("Graham", "BC"), Map.entry("Nadia", "CDE"));

    @Test
    void the_charter_is_not_agreed_while_one_objection_stands_and_is_when_its_owner_consents() {
        var first = PANEL.stream().map(who -> said(who, who.equals("Dev") ? OBJECT : CONSENT)).toList();
        var round1 = new Consent().count(ASKED, Rounds.last(List.of(first)));
        assertThat(round1.outcome()).isEqualTo(Outcome.OBJECTION_STANDS);
        assertThat(round1.people("CONSENT")).isEqualTo(10);
        assertThat(round1.people("OBJECT")).isEqualTo(1);
        assertThat(told(round1)).containsExactly("answered", "consent", "object", "objection-stands");

        var second = PANEL.stream().map(who -> said(who, CONSENT)).toList();
        var round2 = new Consent().count(ASKED, Rounds.last(List.of(first, second)));
        assertThat(round2.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(round2.people("CONSENT")).isEqualTo(11);
        assertThat(told(round2)).containsExactly("answered", "consent", "agreed");
    }

    @Test
    void a_new_round_does_not_end_an_objection_whose_owner_has_not_answered_again() {
        var first = PANEL.stream().map(who -> said(who, who.equals("Dev") ? OBJECT : CONSENT)).toList();
        var second = PANEL.stream().filter(who -> !who.equals("Dev")).map(who -> said(who, CONSENT)).toList();
        assertThat(new Consent().count(ASKED, Rounds.last(List.of(first, second))).outcome()).isEqualTo(Outcome.OBJECTION_STANDS);

        var settled = first.stream().map(it -> it.person().equals("Dev") ? new Cast("Dev", new Ballot.Said(OBJECT, false)) : it).toList();
        assertThat(new Consent().count(ASKED, Rounds.last(List.of(settled, second))).outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void who_leaves_it_to_the_others_blocks_nothing_and_agrees_to_nothing() {
        var one = new Consent().count(ASKED, List.of(said("Colin", STAY_OUT), said("Dev", CONSENT)));
        assertThat(one.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(told(one)).containsExactly("answered", "consent", "stay-out", "agreed");
        var all = new Consent().count(ASKED, List.of(said("Colin", STAY_OUT), said("Dev", STAY_OUT)));
        assertThat(all.outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(told(all)).containsExactly("answered", "stay-out", "all-stay-out");
    }

    @Test
    void a_tie_is_settled_by_a_lot_where_one_is_drawn_and_anybody_can_draw_it_again() {
        var ballots = List.of(new Cast("Dev", new Ballot.Ticked(Set.of("A", "B", "C"))));
        // printf '12 May 2026/A' | sha256sum: A f5ce…, B 51ed…, C f042…, D 1966…, E 05b6…, F 5dfa…
        var count = new Approval(LETTERS, 2, new Lot("12 May 2026")).count(ASKED, ballots);
        assertThat(new Lot("12 May 2026").order(LETTERS)).containsExactly("E", "D", "B", "F", "C", "A");
        assertThat(count.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(count.chosen()).containsExactly("B", "C");
        assertThat(told(count)).containsExactly("voted", "tie", "lot", "chosen");
    }

    @Test
    void an_objection_that_its_owner_settled_is_still_told() {
        var count = new Consent().count(ASKED, List.of(said("Colin", LIVE_WITH), new Cast("Dev", new Ballot.Said(OBJECT, false))));
        assertThat(count.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(told(count)).containsExactly("answered", "live-with", "object", "settled", "agreed");
    }

    @Test
    void silence_is_not_consent() {
        assertThat(new Consent().count(ASKED, List.of()).outcome()).isEqualTo(Outcome.NOBODY_ANSWERED);
        assertThat(new Approval(LETTERS, 3).count(ASKED, List.of()).outcome()).isEqualTo(Outcome.NOBODY_ANSWERED);
    }

    @Test
    void which_three_letters_first() {
        var count = new Approval(LETTERS, 3).count(ASKED, ballots(WHICH_LETTERS_FIRST));
        assertThat(count.totals().stream().collect(Collectors.toMap(Total::of, Total::people)))
                .isEqualTo(Map.of("A", 4, "B", 6, "C", 7, "D", 8, "E", 2, "F", 1));
        assertThat(count.story().steps().getFirst().numbers()).isEqualTo(Map.of("answered", 11, "asked", 11, "ticks", 28L));
        assertThat(count.chosen()).containsExactly("D", "C", "B");
        assertThat(count.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(told(count)).containsExactly("voted", "most", "next", "next", "chosen");
    }

    @Test
    void a_tie_for_the_last_place_is_shown_as_a_tie() {
        var ballots = new LinkedHashMap<>(WHICH_LETTERS_FIRST);
        ballots.put("Peter", "CA");
        ballots.put("Nadia", "DEA");
        // D 8, A 6, C 6, B 5: both places after D are filled by the two that share them
        assertThat(new Approval(LETTERS, 3).count(ASKED, ballots(ballots)).chosen()).containsExactly("D", "A", "C");
        var two = new Approval(LETTERS, 2).count(ASKED, ballots(ballots));
        assertThat(two.outcome()).isEqualTo(Outcome.TIE);
        assertThat(two.chosen()).containsExactly("D");
        assertThat(two.tied()).containsExactlyInAnyOrder("A", "C");
        assertThat(told(two)).containsExactly("voted", "most", "tie", "not-settled");
    }

    @Test
    void whoever_was_not_asked_is_not_counted_and_a_later_ballot_replaces_an_earlier_one() {
        var ballots = new ArrayList<>(ballots(WHICH_LETTERS_FIRST));
        ballots.add(new Cast("Bea", new Ballot.Ticked(Set.of("F"))));
        ballots.add(new Cast("Nadia", new Ballot.Ticked(Set.of("F"))));
        var count = new Approval(LETTERS, 3).count(ASKED, ballots);
        assertThat(count.answered()).isEqualTo(11);
        assertThat(count.people("F")).isEqualTo(2);
        assertThat(count.people("D")).isEqualTo(7);
    }

    /** 500 random elections: the order of ballots and of options decides nothing, and one more tick never harms an option. */
    @Test
    void order_decides_nothing_and_one_more_tick_never_harms() {
        var random = new Random(20260512);
        for (int i = 0; i < 500; i++) {
            var ballots = new ArrayList<Cast>();
            for (var who : PANEL) if (random.nextInt(5) > 0) ballots.add(new Cast(who, new Ballot.Ticked(some(random))));
            var way = new Approval(LETTERS, 1 + random.nextInt(4));
            var count = way.count(ASKED, ballots);
            var shuffledOptions = new ArrayList<>(LETTERS);
            Collections.shuffle(shuffledOptions, random);
            var shuffled = new ArrayList<>(ballots);
            Collections.shuffle(shuffled, random);
            var again = new Approval(shuffledOptions, way.places()).count(ASKED, shuffled);
            assertThat(Set.copyOf(again.chosen())).isEqualTo(Set.copyOf(count.chosen()));
            assertThat(again.tied()).isEqualTo(count.tied());

            if (ballots.isEmpty() || count.chosen().isEmpty()) continue;
            var winner = count.chosen().getFirst();
            var first = ballots.getFirst();
            var more = new LinkedHashSet<>(((Ballot.Ticked) first.ballot()).options());
            more.add(winner);
            ballots.set(0, new Cast(first.person(), new Ballot.Ticked(more)));
            assertThat(way.count(ASKED, ballots).chosen()).contains(winner);
        }
    }

    static List<Cast> ballots(Map<String, String> ticks) {
        return ticks.entrySet().stream()
                .map(it -> new Cast(it.getKey(), new Ballot.Ticked(it.getValue().chars().mapToObj(Character::toString).collect(Collectors.toSet()))))
                .toList();
    }

    static Cast said(String who, Answer answer) {
        return new Cast(who, Ballot.Said.of(answer));
    }

    private static Set<String> some(Random random) {
        return LETTERS.stream().filter(it -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private static List<String> told(Count count) {
        return count.story().steps().stream().map(CountStory.Step::key).toList();
    }
}
