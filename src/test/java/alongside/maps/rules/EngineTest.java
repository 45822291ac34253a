package alongside.maps.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine is a pure function, counts rightly, obeys moderators and finds what is there. */
class EngineTest {

    static Stream<Engine> engines() {
        return Stream.of(Engine.classic(), Engine.ours());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void the_same_votes_give_the_same_bits_in_any_order_on_any_threads_and_from_any_shards(Engine engine) {
        var planted = Planted.make(400, 60, 3, 40, 1);
        var map = engine.map(planted.log().votes(), Moderation.NONE);
        for (int seed = 2; seed < 5; seed++) assertThat(engine.map(planted.shuffled(seed).votes(), Moderation.NONE)).isEqualTo(map);
        for (int threads : List.of(1, 2, 8)) assertThat(engine.onThreads(threads).map(planted.log().votes(), Moderation.NONE)).isEqualTo(map);
        for (int shards : List.of(2, 7)) assertThat(engine.map(planted.fromShards(shards).votes(), Moderation.NONE)).isEqualTo(map);
    }

    /** So many votes a person that pairs of them are no longer counted, but votes gone through. */
    @ParameterizedTest
    @MethodSource("engines")
    void so_do_votes_too_many_to_count_in_pairs(Engine engine) {
        var planted = Planted.make(1500, 320, 3, 75, 1);
        var map = engine.map(planted.log().votes(), Moderation.NONE);
        assertThat(engine.onThreads(8).map(planted.shuffled(3).votes(), Moderation.NONE)).isEqualTo(map);
        assertThat(engine.onThreads(2).map(planted.fromShards(5).votes(), Moderation.NONE)).isEqualTo(map);
        assertThat(planted.recovered(map)).isGreaterThan(0.8);
    }

    @Test
    void going_through_votes_finds_the_components_that_counting_pairs_finds() {
        var votes = Planted.make(3000, 80, 4, 30, 5).log().votes();
        var leaning = Leaning.of(Tally.of(votes, new Work(1)), 80, s -> s != 3);
        var exact = Components.of(Alike.exactly(votes, leaning), 2);
        var through = Components.of(80, Alike.through(votes, leaning, new PlainKernel(), new Work(2)), 2, 1e-5, null);
        for (int k = 0; k < 2; k++) {
            double along = 0;
            for (int s = 0; s < 80; s++) along += exact.vectors()[k][s] * through.vectors()[k][s];
            assertThat(1 - along).isBetween(-1e-9, 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void counts_are_those_of_the_latest_votes(long seed) {
        var planted = Planted.make(60, 25, 2, 60, seed);
        var latest = new HashMap<List<String>, Planted.Event>();
        planted.events().forEach(it -> latest.merge(List.of(it.person(), it.statement()), it, (a, b) -> a.when() > b.when() ? a : b));
        for (var engine : engines().toList()) {
            var map = engine.map(planted.shuffled(seed).votes(), Moderation.NONE);
            assertThat(map.people()).isEqualTo(60);
            assertThat(map.votes()).isEqualTo((int) latest.values().stream().filter(it -> it.vote() != Vote.UNCLEAR).count());
            var group = new HashMap<String, Integer>();
            map.positions().forEach(it -> it.group().ifPresent(g -> group.put(it.person(), g)));
            for (var it : map.statements()) {
                assertThat(it.all()).isEqualTo(counts(latest, it.id(), person -> true));
                for (var g : map.groups()) assertThat(it.byGroup().get(g.id())).isEqualTo(counts(latest, it.id(), person -> Integer.valueOf(g.id()).equals(group.get(person))));
            }
            map.groups().forEach(g -> assertThat(g.size()).isEqualTo((int) group.values().stream().filter(it -> it == g.id()).count()));
        }
    }

    private static OpinionMap.Counts counts(HashMap<List<String>, Planted.Event> latest, String statement, java.util.function.Predicate<String> who) {
        var how = new int[4];
        latest.values().stream().filter(it -> it.statement().equals(statement) && who.test(it.person())).forEach(it -> how[it.vote().ordinal()]++);
        return new OpinionMap.Counts(how[1], how[2], how[0], how[3]);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void banned_people_are_out_as_if_they_had_never_been(Engine engine) {
        for (int seed = 1; seed < 6; seed++) {
            var planted = Planted.make(80, 30, 2, 50, seed);
            var random = new Random(seed);
            var banned = new java.util.HashSet<String>();
            for (int i = 0; i < 15; i++) banned.add("p" + random.nextInt(80));
            var without = new Planted(planted.events().stream().filter(it -> !banned.contains(it.person())).toList(), planted.group());
            assertThat(engine.map(planted.log().votes(), new Moderation(Set.of(), Set.of(), banned))).isEqualTo(engine.map(without.log().votes(), Moderation.NONE));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_hidden_statement_is_counted_and_shapes_nothing(Engine engine) {
        var planted = Planted.make(80, 30, 2, 50, 7);
        var moderation = new Moderation(Set.of("s4"), Set.of("s9"), Set.of());
        var map = engine.map(planted.log().votes(), moderation);
        var turned = new Planted(planted.events().stream()
                .map(it -> it.statement().equals("s4") && it.vote() == Vote.AGREE ? new Planted.Event(it.person(), "s4", Vote.DISAGREE, it.when()) : it).toList(), planted.group());
        var other = engine.map(turned.log().votes(), moderation);
        assertThat(other.positions()).isEqualTo(map.positions());
        assertThat(other.groups()).isEqualTo(map.groups());
        var hidden = map.statements().stream().filter(it -> it.id().equals("s4")).findFirst().orElseThrow();
        assertThat(hidden.all().seen()).isPositive();
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden.extremity() + hidden.componentX() + hidden.componentY()).isZero();
        assertThat(map.groups()).allSatisfy(group -> assertThat(group.representative()).noneMatch(it -> it.statement().equals("s4") || it.statement().equals("s9")));
        assertThat(map.statements()).filteredOn(it -> it.id().equals("s9")).allMatch(it -> it.priority() == 49 && !it.hidden() && !it.shapes());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6, 7})
    void planted_groups_are_found_more_than_five_of_them_too(int groups) {
        var planted = Planted.make(60 * groups, 80, groups, 60, groups);
        var map = Engine.ours().map(planted.log().votes(), Moderation.NONE);
        assertThat(map.groups()).hasSize(groups);
        assertThat(planted.recovered(map)).isGreaterThan(0.95);
    }
}
