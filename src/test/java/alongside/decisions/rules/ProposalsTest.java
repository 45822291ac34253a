package alongside.decisions.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ways that say yes or no to one thing, and those that give options numbers. */
class ProposalsTest {

    @Test
    void an_easy_read_page_with_every_letter() {
        var scores = List.of(5, 5, 5, 4, 5, 5, 4, 4, 3, 2, 3);
        var way = Score.agreed("page", 0, 5, new BigDecimal("3"), 2);
        var count = way.count(marks(scores));
        assertThat(count.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(count.totals().getFirst().number()).isEqualByComparingTo("45");
        var told = count.story().steps().get(1);
        assertThat(told.numbers().get("mean")).isEqualTo(new BigDecimal("4.09"));
        assertThat(told.numbers().get("least")).isEqualTo(2);
        assertThat(way.count(marks(List.of(5, 5, 5, 5, 1))).outcome()).as("somebody is at 1").isEqualTo(Outcome.NOT_AGREED);
        assertThat(way.count(marks(List.of(2, 3, 4))).outcome()).as("just 3 is enough").isEqualTo(Outcome.AGREED);
        assertThat(way.count(marks(List.of(2, 3, 3, 3))).outcome()).as("2.75 is not").isEqualTo(Outcome.NOT_AGREED);
        assertThat(way.count(marks(List.of())).outcome()).isEqualTo(Outcome.NOBODY_ANSWERED);
        assertThat(way.count(marks(List.of(5, 6))).invalid()).as("off the scale").isEqualTo(1);
    }

    /** 0.1 + 0.2 is 0.3 here: a mean of a third of ten is not rounded up to what was asked for. */
    @Test
    void nothing_hangs_on_rounding() {
        var way = Score.agreed("page", 0, 5, new BigDecimal("3.34"), 0);
        assertThat(way.count(marks(List.of(3, 3, 4))).outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(Score.agreed("page", 0, 5, new BigDecimal("3.33"), 0).count(marks(List.of(3, 3, 4))).outcome()).isEqualTo(Outcome.AGREED);
        assertThat(Share.TWO_THIRDS.reached(2, 3)).isTrue();
        assertThat(Share.TWO_THIRDS.reached(199_999_999, 300_000_000)).isFalse();
        assertThat(Share.MORE_THAN_HALF.reached(5, 10)).isFalse();
    }

    @Test
    void scores_of_several_options() {
        var ballots = List.of(new Ballot.Marked(Map.of("A", 5, "B", 4)), new Ballot.Marked(Map.of("A", 5, "B", 4)), new Ballot.Marked(Map.of("A", 1, "B", 3, "C", 5)));
        var options = List.of("A", "B", "C");
        assertThat(new Score(options, 0, 5, null, 0, 1, Lot.NONE).count(Ballots.secret(3, ballots)).tied()).as("A and B both have 11").containsExactly("A", "B");
        assertThat(new Score(options, 0, 5, null, 2, 1, Lot.NONE).count(Ballots.secret(3, ballots)).chosen()).as("somebody is below 2 with A").containsExactly("B");
        assertThat(new Score(options, 0, 5, new BigDecimal("5"), 0, 1, Lot.NONE).count(Ballots.secret(3, ballots)).chosen()).as("only C has a mean of 5").containsExactly("C");
        assertThat(new Score(options, 0, 5, new BigDecimal("5"), 6, 1, Lot.NONE).count(Ballots.secret(3, ballots)).outcome()).isEqualTo(Outcome.NOT_AGREED);
    }

    @Test
    void consensus_says_how_far_people_agree_and_keeps_the_minority() {
        var way = new Consensus(0);
        var agreed = way.count(picked(Agreement.FULLY, 6, Agreement.MOSTLY, 3, Agreement.LIVE_WITH, 2));
        assertThat(agreed.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(agreed.story().steps().getLast().key()).isEqualTo("minority-kept");
        assertThat(agreed.story().steps().getLast().numbers()).isEqualTo(Map.of("people", 2));
        assertThat(way.count(picked(Agreement.FULLY, 10, Agreement.AGAINST, 1)).outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(way.count(picked(Agreement.FULLY, 10, Agreement.TALK_MORE, 1)).outcome()).isEqualTo(Outcome.TALK_MORE);
        var but = new Consensus(1).count(picked(Agreement.FULLY, 10, Agreement.AGAINST, 1));
        assertThat(but.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(but.story().steps().getLast().numbers()).isEqualTo(Map.of("people", 1));
        assertThat(way.count(picked()).outcome()).isEqualTo(Outcome.NOBODY_ANSWERED);
    }

    @Test
    void a_share_of_the_votes_and_a_quorum() {
        var half = new AgreeDisagree(0, Share.MORE_THAN_HALF);
        assertThat(half.count(picked(Vote.AGREE, 5, Vote.DISAGREE, 5)).outcome()).isEqualTo(Outcome.NOT_AGREED);
        assertThat(half.count(picked(Vote.AGREE, 1, Vote.ABSTAIN, 9)).outcome()).as("abstentions are on neither side").isEqualTo(Outcome.AGREED);
        assertThat(half.count(picked(Vote.ABSTAIN, 3)).outcome()).isEqualTo(Outcome.NOT_AGREED);
        var thirds = new AgreeDisagree(8, Share.TWO_THIRDS);
        assertThat(thirds.count(picked(Vote.AGREE, 6, Vote.DISAGREE, 3)).outcome()).isEqualTo(Outcome.AGREED);
        assertThat(thirds.count(picked(Vote.AGREE, 7)).outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(thirds.count(picked(Vote.AGREE, 7, Vote.ABSTAIN, 1)).outcome()).as("an abstention is an answer").isEqualTo(Outcome.AGREED);
        assertThat(thirds.count(picked(Vote.AGREE, 7, Sense.WORRIED, 1)).invalid()).as("what was not asked is not counted").isEqualTo(1);
    }

    @Test
    void how_it_sits_with_people() {
        assertThat(new SenseCheck().count(picked(Sense.LOOKS_RIGHT, 9, Sense.NOT_SURE, 2)).outcome()).isEqualTo(Outcome.AGREED);
        assertThat(new SenseCheck().count(picked(Sense.LOOKS_RIGHT, 10, Sense.WORRIED, 1)).outcome()).isEqualTo(Outcome.TALK_MORE);
        assertThat(new SenseCheck().count(picked(Sense.LOOKS_RIGHT, 5, Sense.NOT_SURE, 5)).outcome()).isEqualTo(Outcome.TALK_MORE);
    }

    @Test
    void one_choice_each() {
        var options = List.of("A", "B", "C");
        var ballots = new ArrayList<Ballot>(Collections.nCopies(4, new Ballot.Ticked(Set.of("A"))));
        ballots.addAll(Collections.nCopies(3, new Ballot.Ticked(Set.of("B"))));
        ballots.add(new Ballot.Ticked(Set.of("B", "C")));
        ballots.add(new Ballot.Ticked(Set.of()));
        var count = new SingleChoice(options).count(Ballots.secret(12, ballots));
        assertThat(count.chosen()).containsExactly("A");
        assertThat(count.invalid()).isEqualTo(2);
        assertThat(count.valid()).isEqualTo(7);
        assertThat(count.story().steps()).extracting(CountStory.Step::key).containsExactly("answered", "not-one", "most", "more-than-half", "chosen");
    }

    @Test
    void dots_are_spent_as_people_like_and_no_more_than_they_have() {
        var options = List.of("A", "B", "C");
        var ballots = List.of(new Ballot.Marked(Map.of("A", 3)), new Ballot.Marked(Map.of("B", 1, "C", 2)), new Ballot.Marked(Map.of("B", 1)),
                new Ballot.Marked(Map.of("C", 4)), new Ballot.Marked(Map.of("C", 5, "A", -2)), new Ballot.Marked(Map.of()));
        var count = new Dots(options, 3, 1, Lot.NONE).count(Ballots.secret(6, ballots));
        assertThat(count.chosen()).containsExactly("A");
        assertThat(count.invalid()).isEqualTo(3);
        assertThat(count.totals()).extracting(Total::people).containsExactly(3, 2, 2);
    }

    @Test
    void the_time_at_which_most_can_come() {
        var options = List.of("Mon", "Tue", "Wed");
        var ballots = List.of(
                new Ballot.Marked(Map.of("Mon", TimePoll.SUITS, "Tue", TimePoll.IF_NEED_BE, "Wed", TimePoll.SUITS)),
                new Ballot.Marked(Map.of("Tue", TimePoll.IF_NEED_BE, "Wed", TimePoll.SUITS)),
                new Ballot.Marked(Map.of("Mon", TimePoll.SUITS, "Tue", TimePoll.SUITS, "Wed", TimePoll.CANNOT)));
        var count = new TimePoll(options, Lot.NONE).count(Ballots.secret(3, ballots));
        assertThat(count.chosen()).as("nobody is left out on Tuesday").containsExactly("Tue");
        assertThat(count.story().steps().get(1).key()).isEqualTo("time-everybody");
        var two = new TimePoll(options, Lot.NONE).count(Ballots.secret(2, ballots.subList(0, 2)));
        assertThat(two.chosen()).as("as many can come, and it suits more").containsExactly("Wed");
        assertThat(new TimePoll(options, Lot.NONE).count(Ballots.secret(1, List.of(new Ballot.Marked(Map.of())))).outcome()).isEqualTo(Outcome.NOT_AGREED);
    }

    private static Ballots marks(List<Integer> scores) {
        return Ballots.secret(11, scores.stream().map(it -> new Ballot.Marked(Map.of("page", it))).toList());
    }

    private static Ballots picked(Object... answersAndPeople) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < answersAndPeople.length; i += 2)
            ballots.addAll(Collections.nCopies((Integer) answersAndPeople[i + 1], Ballot.Picked.of((Enum<?>) answersAndPeople[i])));
        return Ballots.secret(11, ballots);
    }
}
