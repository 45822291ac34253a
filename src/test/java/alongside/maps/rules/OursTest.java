package alongside.maps.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our map adds to the original's. */
class OursTest {

    /** Each of two groups answers by its own chances of agreeing. */
    private static VoteLog votes(int inA, double[] agreeA, int inB, double[] agreeB, long seed) {
        var random = new Random(seed);
        var log = new VoteLog();
        for (int p = 0; p < inA + inB; p++)
            for (int s = 0; s < agreeA.length; s++) log.add("p" + p, "s" + s, random.nextDouble() < (p < inA ? agreeA : agreeB)[s] ? Vote.AGREE : Vote.DISAGREE, 0);
        return log;
    }

    private static double[] chances(int statements, double... first) {
        var chances = new double[statements];
        Arrays.fill(chances, first[first.length - 1]);
        System.arraycopy(first, 0, chances, 0, first.length);
        return chances;
    }

    private static OpinionMap.MapStatement statement(OpinionMap map, String id) {
        return map.statements().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void where_everybody_answers_by_chance_no_groups_stand_out(long seed) {
        var map = Engine.ours().map(votes(100, chances(20, 0.5), 0, chances(20, 0.5), seed).votes(), Moderation.NONE);
        assertThat(map.tooFew()).isFalse();
        assertThat(map.groups()).hasSize(1);
        assertThat(map.groups().getFirst().representative()).isEmpty();
    }

    @Test
    void fewer_than_five_people_are_no_group_however_different_they_are() {
        var map = Engine.ours().map(votes(60, chances(20, 0.95), 4, chances(20, 0.05), 1).votes(), Moderation.NONE);
        assertThat(map.groups()).allMatch(it -> it.size() >= 5);
        var five = Engine.ours().map(votes(60, chances(20, 0.95), 8, chances(20, 0.05), 1).votes(), Moderation.NONE);
        assertThat(five.groups()).extracting(OpinionMap.OpinionGroup::size).containsExactlyInAnyOrder(60, 8);
    }

    @Test
    void people_at_two_places_are_two_groups_and_more_are_not_tried() {
        var map = Engine.ours().map(votes(30, chances(9, 1), 20, chances(9, 0), 1).votes(), Moderation.NONE);
        assertThat(map.groups()).extracting(OpinionMap.OpinionGroup::size).containsExactlyInAnyOrder(30, 20);
        assertThat(map.silhouette()).containsOnlyKeys(2);
        assertThat(Engine.ours().map(votes(40, chances(9, 1), 0, chances(9, 0), 1).votes(), Moderation.NONE).groups()).hasSize(1);
    }

    @Test
    void under_thirty_people_with_enough_votes_there_are_counts_and_no_map() {
        assertThat(Engine.ours().map(votes(15, chances(9, 0.9), 14, chances(9, 0.1), 1).votes(), Moderation.NONE)).satisfies(map -> {
            assertThat(map.tooFew()).isTrue();
            assertThat(map.positions()).isEmpty();
            assertThat(map.groups()).isEmpty();
            assertThat(map.statements()).hasSize(9).allMatch(it -> it.all().seen() == 29 && it.bridging().isEmpty());
        });
        assertThat(Engine.ours().map(votes(15, chances(9, 0.9), 15, chances(9, 0.1), 1).votes(), Moderation.NONE).tooFew()).isFalse();
        var banned = new Moderation(Set.of(), Set.of(), Set.of("p3"));
        assertThat(Engine.ours().map(votes(15, chances(9, 0.9), 15, chances(9, 0.1), 1).votes(), banned).tooFew()).isTrue();
    }

    /** s0: both groups like it. s1: only the large one does. s2: neither. */
    @Test
    void a_large_group_alone_does_not_make_a_bridge() {
        double[] large = chances(20, 0.9, 0.95, 0.1, 0.9);
        double[] small = chances(20, 0.9, 0.05, 0.1, 0.1);
        var map = Engine.ours().map(votes(300, large, 60, small, 1).votes(), Moderation.NONE);
        assertThat(map.groups()).hasSize(2);
        assertThat(statement(map, "s0").bridging().orElseThrow()).isGreaterThan(0.6);
        assertThat(statement(map, "s1").bridging().orElseThrow()).isBetween(-0.3, 0.3);
        assertThat(statement(map, "s2").bridging().orElseThrow()).isLessThan(-0.6);
        assertThat(statement(map, "s1").mean()).isGreaterThan(0.5);
    }

    @Test
    void with_few_votes_somebody_is_near_the_middle_and_less_sure() {
        var log = votes(40, chances(30, 0.9), 40, chances(30, 0.1), 1);
        for (int s = 0; s < 30; s++) log.add("all", "s" + s, Vote.AGREE, 0);
        for (int s = 0; s < 3; s++) log.add("few", "s" + s, Vote.AGREE, 0);
        var votes = log.votes();
        var map = Engine.ours().map(votes, Moderation.NONE);
        var all = map.positions().stream().filter(it -> it.person().equals("all")).findFirst().orElseThrow();
        var few = map.positions().stream().filter(it -> it.person().equals("few")).findFirst().orElseThrow();
        assertThat(Math.abs(few.x())).isBetween(0.1, Math.abs(all.x()) * 0.98);
        assertThat(few.spreadX()).isGreaterThan(1.5 * all.spreadX());
        assertThat(few.group()).isEmpty();
        assertThat(all.group()).isPresent();
    }

    @Test
    void groups_made_at_random_have_hardly_any_representative_statements_though_the_original_finds_some() {
        int found = 0;
        int original = 0;
        for (int seed = 0; seed < 10; seed++) {
            var votes = votes(120, chances(60, 0.7), 0, chances(60, 0.7), seed).votes();
            var random = new Random(seed);
            var groups = IntStream.range(0, 120).map(p -> random.nextInt(3)).toArray();
            var work = new Work(1);
            var all = Tally.of(votes, work);
            var standings = Arrays.stream(Tally.of(votes, groups, 3, all, work)).map(here -> IntStream.range(0, 60).mapToObj(s -> Standing.of(s, here, all)).toList()).toList();
            found += Discoveries.of(standings).stream().mapToInt(List::size).sum();
            original += standings.stream().mapToInt(it -> Standing.chosen(it).size()).sum();
        }
        assertThat(original).isGreaterThan(60);
        assertThat(found).isLessThanOrEqualTo(3);
    }

    @Test
    void the_limit_of_discoveries_is_that_of_benjamini_and_hochberg() {
        assertThat(Discoveries.limit(new double[] {0.5, 0.01, 0.9, 0.04, 0.06})).isEqualTo(0.06); // 0.06 <= 0.1 * 3 / 5
        assertThat(Discoveries.limit(new double[] {0.5, 0.03, 0.9, 0.07, 0.4})).isEqualTo(-1);
        assertThat(Discoveries.chance(0)).isCloseTo(0.5, within(1e-6));
        assertThat(Discoveries.chance(1.281551566)).isCloseTo(0.1, within(1e-6));
        assertThat(Discoveries.chance(-1.281551566)).isCloseTo(0.9, within(1e-6));
        assertThat(Discoveries.chance(6) / 9.865876e-10).isCloseTo(1, within(1e-5));
    }

    @Test
    void groups_tell_how_stable_they_are() {
        var clear = Engine.ours().map(votes(50, chances(30, 0.9), 50, chances(30, 0.1), 1).votes(), Moderation.NONE);
        assertThat(clear.groups()).hasSize(2).allMatch(it -> it.stability().orElseThrow() > 0.95);
    }

    @Test
    void of_two_votes_at_one_instant_the_one_added_later_counts() {
        var votes = new VoteLog().add("a", "s", Vote.AGREE, 5).add("a", "s", Vote.DISAGREE, 5).add("a", "s", Vote.PASS, 4).votes();
        votes.each((person, statement, vote) -> assertThat(vote).isEqualTo(Vote.DISAGREE));
        assertThat(votes.size()).isEqualTo(1);
    }

    @Test
    void ids_that_are_numbers_stand_as_numbers() {
        var log = new VoteLog();
        for (var id : List.of("10", "b", "9", "2", "a", "010")) log.add(id, id, Vote.AGREE, 0);
        assertThat(log.votes().people()).containsExactly("2", "9", "10", "010", "a", "b");
    }
}
