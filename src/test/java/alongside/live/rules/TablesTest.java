package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.live.rules.Tables.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sharing people out at tables, whatever the room. */
class TablesTest {

    private static Room some(Random random) {
        var people = new ArrayList<>(IntStream.range(0, random.nextInt(1, 30)).mapToObj(it -> "p%02d".formatted(it)).toList());
        var kinds = new HashMap<String, String>();
        people.forEach(it -> kinds.put(it, "k" + random.nextInt(3)));
        var helps = new HashMap<String, String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            helps.put("s" + i, people.get(random.nextInt(people.size())));
            people.add("s" + i);
        }
        return new Room(people, kinds, helps, Map.of());
    }

    @Test
    void everybody_has_one_seat_and_sits_with_whom_they_help() {
        var random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            var room = some(random);
            int tables = random.nextInt(1, 7);
            var seats = Tables.share(room, tables, List.of());
            assertThat(seats).hasSize(tables);
            assertThat(seats.values().stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(room.people());
            room.helps().forEach((supporter, person) -> assertThat(seats.values()).anyMatch(it -> it.contains(supporter) && it.contains(person)));
        }
    }

    @Test
    void without_supporters_no_table_is_larger_than_another_by_more_than_one_place_to_fill() {
        for (int n = 1; n < 40; n++) for (int tables = 1; tables < 8; tables++) {
            var people = IntStream.range(0, n).mapToObj(it -> "p" + it).toList();
            int most = (n + tables - 1) / tables;
            assertThat(Tables.share(new Room(people, Map.of(), Map.of(), Map.of()), tables, List.of()).values()).allMatch(it -> it.size() <= most);
        }
    }

    @Test
    void a_fixed_seat_stays_and_takes_the_supporter_along() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var room = some(random);
            var fixed = new HashMap<String, Integer>();
            for (var person : room.people()) if (person.startsWith("p") && random.nextInt(4) == 0) fixed.put(person, random.nextInt(1, 4));
            var seats = Tables.share(new Room(room.people(), room.kinds(), room.helps(), fixed), 3, List.of());
            fixed.forEach((person, table) -> assertThat(seats.get(table)).contains(person));
            room.helps().forEach((supporter, person) -> assertThat(seats.values()).anyMatch(it -> it.contains(supporter) && it.contains(person)));
        }
    }

    @Test
    void people_of_one_kind_are_spread() {
        var people = new ArrayList<String>();
        var kinds = new HashMap<String, String>();
        for (int i = 0; i < 12; i++) {
            people.add("p" + i);
            kinds.put("p" + i, i < 6 ? "draws on support" : i < 9 ? "staff" : "carer");
        }
        Tables.share(new Room(people, kinds, Map.of(), Map.of()), 3, List.of()).values().forEach(table -> {
            assertThat(table.stream().filter(it -> kinds.get(it).equals("draws on support"))).hasSize(2);
            assertThat(table.stream().filter(it -> kinds.get(it).equals("staff"))).hasSize(1);
        });
    }

    @ParameterizedTest(name = "{0} people at {1} tables: {2} rounds")
    @CsvSource({"4, 2, 3", "6, 3, 5", "8, 4, 7", "10, 5, 9", "7, 4, 7", "9, 5, 9", "24, 12, 23", "9, 3, 4", "8, 3, 4", "7, 3, 3", "16, 4, 5", "15, 4, 5", "11, 4, 4", "25, 5, 6", "20, 5, 5", "49, 7, 8", "60, 8, 8", "18, 6, 3", "30, 10, 5", "48, 12, 4"})
    void over_as_many_rounds_as_there_are_nobody_sits_with_the_same_twice(int n, int tables, int rounds) {
        for (int kinds = 1; kinds <= 3; kinds++) {
            int all = kinds;
            var people = people(n);
            var room = new Room(people, people.stream().collect(Collectors.toMap(it -> it, it -> "k" + it.hashCode() % all)), Map.of(), Map.of());
            assertThat(Tables.meetAgain(rounds(room, tables, rounds))).isZero();
        }
    }

    @Test
    void nobody_meets_twice_either_where_some_bring_a_supporter_or_keep_their_table() {
        var people = people(9);
        people.addAll(List.of("s3", "s7"));
        var helps = Map.of("s3", "p03", "s7", "p07");
        for (var fixed : List.of(Map.<String, Integer>of(), Map.of("p05", 3), Map.of("p05", 3, "p07", 1), Map.of("s3", 2))) {
            var room = new Room(people, Map.of(), helps, fixed);
            var rounds = rounds(room, 3, 3);
            assertThat(Tables.meetAgain(rounds)).as("but for those who are helped").isEqualTo(2 * 2);
            for (var round : rounds) {
                fixed.forEach((person, table) -> assertThat(round.get(table)).contains(person));
                helps.forEach((supporter, person) -> assertThat(round.values()).anyMatch(it -> it.contains(supporter) && it.contains(person)));
                assertThat(round.values()).allMatch(it -> it.size() == 3 || it.size() == 4);
            }
        }
    }

    @Test
    void whoever_comes_late_or_goes_meets_new_people_as_far_as_the_history_allows() {
        var nine = new Room(people(9), Map.of(), Map.of(), Map.of());
        var rounds = rounds(nine, 3, 2);
        var eight = new Room(people(9).subList(1, 9), Map.of(), Map.of(), Map.of());
        rounds.add(Tables.share(eight, 3, rounds));
        assertThat(Tables.meetAgain(rounds)).isZero();
        rounds = rounds(new Room(people(9).subList(0, 8), Map.of(), Map.of(), Map.of()), 3, 2);
        rounds.add(Tables.share(nine, 3, rounds));
        assertThat(Tables.meetAgain(rounds)).isZero();
        rounds = rounds(new Room(people(11), Map.of(), Map.of(), Map.of()), 4, 1);
        rounds.add(Tables.share(new Room(people(14), Map.of(), Map.of(), Map.of()), 4, rounds));
        assertThat(Tables.meetAgain(rounds)).isZero();
    }

    @Test
    void who_has_to_meet_again_is_not_always_the_same() {
        var rounds = rounds(new Room(people(8), Map.of(), Map.of(), Map.of()), 2, 7);
        var times = new HashMap<String, Integer>();
        rounds.forEach(it -> Tables.met(it).forEach(pair -> times.merge(pair, 1, Integer::sum)));
        assertThat(times.values()).as("12 pairs in each of 7 rounds are each of 28 pairs three times").hasSize(28).containsOnly(3);
    }

    @Test
    void in_pairs_those_who_come_from_elsewhere_meet_first() {
        var people = people(8);
        var room = new Room(people, people.stream().collect(Collectors.toMap(it -> it, it -> it.compareTo("p04") < 0 ? "staff" : "lived")), Map.of(), Map.of());
        rounds(room, 4, 4).forEach(round -> round.values().forEach(it -> assertThat(it).extracting(room.kinds()::get).containsExactlyInAnyOrder("staff", "lived")));
    }

    @Test
    void the_same_room_gives_the_same_tables_also_where_it_is_searched_for() {
        var room = some(new Random(8));
        assertThat(rounds(room, 2, 4)).isEqualTo(rounds(room, 2, 4));
    }

    private static ArrayList<String> people(int n) {
        return new ArrayList<>(IntStream.range(0, n).mapToObj(it -> "p%02d".formatted(it)).toList());
    }

    private static List<Map<Integer, List<String>>> rounds(Room room, int tables, int rounds) {
        var all = new ArrayList<Map<Integer, List<String>>>();
        for (int round = 0; round < rounds; round++) all.add(Tables.share(room, tables, all));
        return all;
    }

    @Test
    void what_tables_brought_is_put_together_and_nothing_is_lost() {
        var lines = Merge.of(List.of(new Merge.Said("1", "The date is too small.", "1"), new Merge.Said("2", "Who is it from?", "1"),
                new Merge.Said("3", "the date  is too small", "3"), new Merge.Said("4", "THE DATE IS TOO SMALL!", "3")));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().words()).as("as it was said first").isEqualTo("The date is too small.");
        assertThat(lines.getFirst().sources()).containsExactly(Map.entry("1", 1), Map.entry("3", 2));
        assertThat(lines.stream().mapToInt(it -> it.said().size()).sum()).isEqualTo(4);
    }

    @Test
    void whatever_is_said_stands_in_one_line_once() {
        var random = new Random(6);
        var words = List.of("Yes", "yes.", "No", " no ", "Both", "Neither…");
        for (int round = 0; round < 500; round++) {
            var all = new ArrayList<Merge.Said>();
            for (int i = random.nextInt(20); i > 0; i--) all.add(new Merge.Said("c" + i, words.get(random.nextInt(words.size())), random.nextBoolean() ? "" : "" + random.nextInt(3)));
            assertThat(Merge.of(all).stream().flatMap(it -> it.said().stream()).toList()).containsExactlyInAnyOrderElementsOf(all);
        }
    }
}
